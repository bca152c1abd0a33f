// What every port of a room must do: one script of commands, and what each role sees after each step.
// Must not know: which port it is. A port for pages without a server and one over sockets pass the same script.
import { expect, test } from 'vitest';
import type { Facilitating, Sent, TakingPart } from '#app/room/command';
import type { RoomPort, View } from '#app/room/port';
import type { FacilitatorView, ParticipantView, ProjectorView } from '#app/room/views';
import {
  FacilitatorView as Facilitators,
  ProjectorView as Projectors,
  SeatNow,
} from '#app/room/views';
import { LANDINGS } from '#domain/ballot';
import { parseText } from '#domain/textForm';

/** A port to a fresh room, and how those who come and the facilitator say who they are. */
export type Opened = { port: RoomPort; key: string; seats: readonly string[] };

/** What the three roles see now; `phones` in the order of the seats. */
type Seen = {
  phones: (ParticipantView | undefined)[];
  projector: ProjectorView;
  facilitator: FacilitatorView;
};

class Workshop {
  private readonly seen = new Map<string, View>();

  constructor(private readonly opened: Opened) {
    const { port, seats } = opened;
    port.watch({ role: 'projector' }, (view) => void this.seen.set('projector', view));
    port.watch({ role: 'facilitator' }, (view) => void this.seen.set('facilitator', view));
    for (const seat of seats)
      port.watch({ role: 'participant', seat }, (view) => void this.seen.set(seat, view));
  }

  get now(): Seen {
    const { projector, facilitator } = this;
    const phones = this.opened.seats.map((seat) => {
      const view = this.seen.get(seat);
      return view?.role === 'participant' ? view.view : undefined;
    });
    return { phones, projector, facilitator };
  }

  private get projector(): ProjectorView {
    const view = this.seen.get('projector');
    if (view?.role !== 'projector') throw new Error('expected a view for the projector');
    return Projectors.parse(view.view);
  }

  private get facilitator(): FacilitatorView {
    const view = this.seen.get('facilitator');
    if (view?.role !== 'facilitator') throw new Error('expected a view for the facilitator');
    return Facilitators.parse(view.view);
  }

  private async send(sent: Sent): Promise<Seen> {
    expect(await this.opened.port.send(sent)).toBeUndefined();
    return this.now;
  }

  lead(command: Facilitating): Promise<Seen> {
    return this.send({ from: { key: this.opened.key }, command });
  }

  sit(at: number, command: TakingPart): Promise<Seen> {
    return this.send({ from: { seat: this.opened.seats[at] ?? '' }, command });
  }

  refused(at: number, command: TakingPart | Facilitating) {
    return this.opened.port.send({ from: { seat: this.opened.seats[at] ?? '' }, command });
  }

  /** All vote for one option, but the first `rather`, who would rather not. */
  async vote(option: string, rather = 0): Promise<Seen> {
    const { ballot } = this.now.projector;
    const aim = { ballot: ballot?.number ?? 0, round: ballot?.round ?? 0 };
    for (const at of this.opened.seats.keys()) {
      await this.sit(
        at,
        at < rather ? { type: 'abstain', ...aim } : { type: 'vote', ...aim, option },
      );
    }
    return this.now;
  }
}

const decisionsIn = ({ record }: ProjectorView): readonly string[] => {
  const parsed = parseText(record);
  return parsed.ok ? parsed.value.decisions : [];
};

const OPEN: Facilitating = { type: 'open', source: 'ballots' };

/** One turn by vote: what is seen while it is open, after its close and its reveal, and once it is decided. */
const playTurn = async (room: Workshop, decision: string, turn: number): Promise<void> => {
  const opened = await room.lead(OPEN);
  expect(opened.projector.ballot).toMatchObject({ status: 'open', round: 1, rounds: [] });
  expect(opened.facilitator.recap.options.map(({ id }) => id)).toContain(decision);
  const voted = await room.vote(decision, 1);
  expect(voted.projector).toMatchObject({ answered: 6, asked: 6, present: 6 });
  expect(voted.phones.map((phone) => phone?.now.yours)).toEqual([
    'abstain',
    ...Array(5).fill(decision),
  ]);
  const closed = await room.lead({ type: 'close' });
  expect(closed.phones.flatMap((phone) => phone?.now.ballot?.rounds)).toEqual([]);
  const revealed = await room.lead({ type: 'reveal' });
  const [shown] = revealed.projector.ballot?.rounds ?? [];
  expect(shown?.lead).toEqual({ kind: 'majority', option: decision });
  expect(shown?.bars?.reduce((sum, { votes }) => sum + votes, 0)).toBe(5);
  expect(revealed.phones.map((phone) => phone?.now.yours)).toEqual(Array(6).fill(undefined));
  const gone = await room.lead({ type: 'majority' });
  expect(decisionsIn(gone.projector)).toHaveLength(turn + 1);
  expect(gone.phones[3]?.recap.turn).toBe(turn + 1);
  expect(gone.projector.went).toMatchObject({ option: decision, by: 'majority' });
};

const expectDebrief = ({ projector, facilitator, phones }: Seen, decisions: readonly string[]) => {
  expect(projector.debrief?.road.map(({ decision }) => decision)).toEqual(decisions);
  expect(facilitator.can).not.toContain('open');
  expect(phones.every((phone) => phone?.recap.ended !== undefined)).toBe(true);
};

/** `plan` is a road through the story to an end, at least six decisions long; six seats have come. */
export const contractOf = (
  name: string,
  open: () => Promise<Opened>,
  plan: readonly string[],
): void => {
  const arrived = async (): Promise<Workshop> => {
    const room = new Workshop(await open());
    for (let at = 0; at < 6; at += 1) await room.sit(at, { type: 'join' });
    return room;
  };

  test(`${name} plays a whole conversation by vote to its debrief`, async () => {
    const room = await arrived();
    for (const [turn, decision] of plan.entries()) await playTurn(room, decision, turn);
    expectDebrief(room.now, plan);
  }, 60_000);

  test(`${name} counts hands, talks first, lays both rounds open, and goes another way`, async () => {
    const room = await arrived();
    const [first = '', second = ''] = room.now.facilitator.recap.options.map(({ id }) => id);
    await room.lead({ type: 'open', source: 'hands' });
    expect(await room.refused(0, { type: 'vote', ballot: 1, round: 1, option: first })).toBe(
      'hands-are-counted',
    );
    await room.lead({ type: 'count', option: first, votes: 9 });
    await room.lead({ type: 'count', option: second, votes: 4 });
    expect(room.now.projector.answered).toBe(13);
    await room.lead({ type: 'close' });
    const talking = await room.lead({ type: 'talk' });
    expect(talking.projector.ballot).toMatchObject({ status: 'talking', rounds: [] });
    await room.lead({ type: 'open', source: 'hands' });
    await room.lead({ type: 'count', option: second, votes: 13 });
    await room.lead({ type: 'close' });
    const { projector, phones } = await room.lead({ type: 'reveal' });
    expect(projector.ballot?.rounds.map(({ lead }) => lead)).toEqual([
      { kind: 'majority', option: first },
      { kind: 'majority', option: second },
    ]);
    expect(phones[0]?.now.ballot).toEqual(projector.ballot);
    const gone = await room.lead({ type: 'go-with', option: first });
    expect(gone.phones[2]?.now.went).toMatchObject({ option: first, by: 'facilitator' });
  });

  test(`${name} lets a line land on the other half before the story tells`, async () => {
    const room = await arrived();
    const [decision = ''] = plan;
    await room.lead({ type: 'chairs', to: 'a-speaks' });
    await room.lead(OPEN);
    const waiting = room.now.phones.filter((phone) => phone?.now.waits);
    expect(waiting).toHaveLength(3);
    await room.lead({ type: 'back' });
    const said = await room.lead({ type: 'go-with', option: decision });
    expect([said.projector.held, decisionsIn(said.projector)]).toEqual([true, []]);
    await room.lead(OPEN);
    const listener = room.now.phones.findIndex((phone) => phone?.now.half === 'b');
    const aim = { ballot: room.now.projector.ballot?.number ?? 0, round: 1 };
    await room.sit(listener, { type: 'vote', ...aim, option: LANDINGS[2] });
    await room.lead({ type: 'close' });
    await room.lead({ type: 'reveal' });
    const told = await room.lead({ type: 'tell' });
    expect([told.projector.held, decisionsIn(told.projector)]).toEqual([false, [decision]]);
  });

  test(`${name} brings a phone back to its seat and its vote, and refuses one that leads`, async () => {
    const room = await arrived();
    const { projector } = await room.lead(OPEN);
    const aim = { ballot: projector.ballot?.number ?? 0, round: 1 };
    await room.sit(2, { type: 'vote', ...aim, option: plan[0] ?? '' });
    const back = await room.sit(2, { type: 'join' });
    expect(SeatNow.parse(back.phones[2]?.now)).toMatchObject({ seat: 3, yours: plan[0] });
    expect(await room.refused(2, { type: 'reveal' })).toBe('not-the-facilitator');
    expect(await room.refused(2, { type: 'end' })).toBe('not-the-facilitator');
    const ended = await room.lead({ type: 'end' });
    expect(ended.phones.map((phone) => phone?.now.ended)).toEqual(Array(6).fill(true));
    expect(await room.refused(2, { type: 'vote', ...aim, option: plan[0] ?? '' })).toBe(
      'room-ended',
    );
  });
};
