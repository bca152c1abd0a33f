// The pages of rooms by their addresses: what stands behind `#/room`, read and written.
// Must not know: what a page shows.

/** `show` for the big screen, `lead` for the facilitator alone, `debrief` afterwards; each names a room by its code. */
const OF_A_ROOM = ['show', 'lead', 'debrief'] as const;
type OfARoom = (typeof OF_A_ROOM)[number];
const TOOLS = ['roads', 'cards'] as const;

/** `road`: the line of one to go on from. */
export type RoomPage =
  | { is: 'start'; road?: string }
  | { is: 'show'; code: string }
  | { is: 'lead'; code: string }
  | { is: 'debrief'; code: string }
  /** comes with the room's secret, to lead it here from now on */
  | { is: 'take'; code: string; secret: string }
  | { is: 'roads' }
  | { is: 'cards' };

/** `query` as behind the fragment; anything unknown is the page on which a room is opened. */
export const roomPageIn = (query: string): RoomPage => {
  const asked = new URLSearchParams(query);
  for (const is of OF_A_ROOM) {
    const code = asked.get(is);
    if (code) return { is, code };
  }
  const [take, secret] = [asked.get('take'), asked.get('with')];
  if (take && secret) return { is: 'take', code: take, secret };
  const tool = TOOLS.find((is) => asked.has(is));
  if (tool) return { is: tool };
  const road = asked.get('road');
  return { is: 'start', ...(road !== null && { road }) };
};

export const roomFragment = (is: OfARoom, code: string): string => `#/room?${is}=${code}`;
/** Whole, for another device; whoever opens it leads. */
export const takeAddress = (code: string, secret: string): string =>
  new URL(`#/room?take=${code}&with=${secret}`, document.baseURI).href;
export const toolFragment = (is: (typeof TOOLS)[number]): string => `#/room?${is}`;
export const roadFragment = (record: string): string => `#/room?road=${record}`;
