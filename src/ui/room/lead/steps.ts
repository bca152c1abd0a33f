// What the facilitator can do next, in the order of what is most likely wanted; only what the room allows.
// Must not know: buttons. Tested as a table.
import { ROUNDS } from '#domain/ballot';
import { letterOf, type Lettered } from '../../ballot/lettered.ts';
import { listOf } from '../../phrasing.ts';
import { strings } from '../../strings.ts';
import type { Asked, RoomView } from '../roomPorts.ts';

const words = strings.lead;

export type Step = { name: string; ask: Asked };

type Scene = {
  view: RoomView;
  /** by phones there are ballots, and hands as another way */
  phones: boolean;
  options: readonly Lettered[];
};

const openSteps = ({ view, phones }: Scene): Step[] => {
  const hands: Step = { name: words.openHands, ask: { type: 'open', source: 'hands' } };
  const ballots: Step = { name: words.openBallots, ask: { type: 'open', source: 'ballots' } };
  const { ballot, held } = view;
  const again = { type: 'open', source: ballot?.source ?? 'ballots' } as const;
  if (ballot?.status === 'talking') return [{ name: words.openRound, ask: again }];
  if (ballot) return [{ name: words.openAgain, ask: again }];
  if (held) return [{ name: words.openLanding, ask: (phones ? ballots : hands).ask }];
  return phones ? [ballots, { ...hands, name: words.openHandsInstead }] : [hands];
};

const majoritySteps = ({ view, options }: Scene): Step[] => {
  const lead = view.ballot?.rounds.at(-1)?.lead;
  if (lead?.kind !== 'majority') return [];
  const letter = letterOf(options, lead.option);
  return [{ name: words.majority({ letter }), ask: { type: 'majority' } }];
};

/** In this order; what stands first is the likeliest. */
const STEPS: readonly [Asked['type'], (scene: Scene) => Step[]][] = [
  ['majority', majoritySteps],
  ['close', () => [{ name: words.close, ask: { type: 'close' } }]],
  ['reveal', () => [{ name: words.reveal, ask: { type: 'reveal' } }]],
  ['talk', () => [{ name: words.talk, ask: { type: 'talk' } }]],
  ['open', openSteps],
  ['tell', () => [{ name: words.tell, ask: { type: 'tell' } }]],
  ['coin', () => [{ name: words.coin, ask: { type: 'coin' } }]],
];

/** After talking the next vote comes first, and the first one's result last. */
const ordered = (view: RoomView, steps: readonly Step[]): Step[] => {
  if (view.ballot?.status !== 'talking') return [...steps];
  return [...steps].sort((a, b) => rank(a) - rank(b));
};

const rank = ({ ask }: Step): number => (ask.type === 'open' ? 0 : 1);

export const nextSteps = (scene: Scene): Step[] => {
  const can = scene.view.can ?? [];
  const steps = STEPS.flatMap(([type, of]) => (can.includes(type) ? of(scene) : []));
  return ordered(scene.view, steps);
};

/** What is to be said of the vote before anything is pressed: a tie, or that nobody voted. */
export const notice = ({ view, options }: Pick<Scene, 'view' | 'options'>): string | undefined => {
  const { ballot } = view;
  const lead = ballot?.rounds.at(-1)?.lead;
  if (!ballot || !lead || ballot.question === 'landing') return undefined;
  if (lead.kind === 'nobody') return words.nobody;
  if (lead.kind !== 'tie') return undefined;
  const letters = listOf(lead.options.map((id) => letterOf(options, id)));
  return ballot.round < ROUNDS ? words.tieNow({ letters }) : words.tieStill({ letters });
};

/** The ways the facilitator may go instead, named by letter. */
export const otherWays = ({ view, options }: Pick<Scene, 'view' | 'options'>): Step[] => {
  if (!view.can?.includes('go-with')) return [];
  const lead = view.ballot?.rounds.at(-1)?.lead;
  const most = lead?.kind === 'majority' ? lead.option : undefined;
  return options
    .filter(({ id }) => id !== most)
    .map(({ id, letter }) => ({
      name: words.goTo({ letter }),
      ask: { type: 'go-with', option: id },
    }));
};
