// All things that are drawn, by the names stories use, and how each is said. One entry a drawing (tested both ways).
// Must not know: drawings, stories.
import { PROP_STATES } from './propStates.ts';
import { THREAD_MARKS } from './thread.ts';

const SINGLE: Readonly<Record<string, string>> = {
  'account-sheet': 'a sheet of accounts',
  'alarm-clock': 'an alarm clock',
  'apple-bowl': 'a bowl of apples',
  apron: 'an apron',
  'baby-bottle': "a baby's bottle",
  'baby-monitor': 'a baby monitor',
  'baby-socks': "a pair of baby's socks",
  'back-door-open': 'the back door, open',
  'bedding-folded': 'bedding, folded',
  bill: 'a bill',
  'birthday-cake': 'a birthday cake',
  biscuits: 'a plate of biscuits',
  bow: 'a bow for a cello',
  'bread-bin': 'the bread bin',
  'brown-envelope': 'the brown envelope',
  'bus-ticket': 'a bus ticket',
  'cake-stand': 'a stand of cakes',
  calendar: 'the calendar',
  'calendar-mark-1': 'a mark on the calendar',
  'calendar-mark-2': 'two marks on the calendar',
  'calendar-mark-3': 'three marks on the calendar',
  'calendar-mark-4': 'four marks on the calendar',
  'card-reader': 'the card reader',
  'carrier-bag': 'the carrier bag',
  'cash-box': 'a cash box',
  'chart-on-fridge': 'a chart of nights kept',
  'clay-owl': 'the clay owl',
  'coat-folded': 'a coat, folded',
  'coat-on-chair': 'a coat over a chair',
  coats: 'the coats',
  'coin-jar': 'a jar of coins',
  'diary-page': 'a page of the diary with a day ringed',
  'drawer-on-table': 'the drawer, on the table',
  'glass-of-water': 'a glass of water',
  'guest-list': 'a guest list',
  'hand-plane': "a carpenter's plane",
  headphones: 'a pair of headphones',
  'hospital-letter': 'a letter from the hospital',
  'hotel-key-card': 'a hotel key card',
  'ice-cream-tub': 'the ice cream tub',
  'insurance-letter': 'a letter from the insurers',
  keys: 'a bunch of keys',
  ladle: 'a ladle',
  letterbox: 'the letterbox',
  'library-books': 'two library books',
  'memorial-photo': 'a photograph in a black frame',
  mug: 'one mug',
  'name-badge': 'a name badge',
  'open-sign': 'a sign on a string',
  'owl-on-sill': 'the owl on the sill',
  'pass-tickets': 'order slips on a rail',
  'plane-tickets': 'two plane tickets',
  'post-shut': 'the post, shut',
  postcard: 'a postcard',
  potatoes: 'a dish of potatoes',
  radio: 'a radio',
  'ramp-sign': 'a sign for a ramp',
  receipt: 'a receipt',
  record: 'a record',
  'rice-bowl': 'a bowl of rice',
  'ring-off': 'a ring, taken off',
  rota: 'a rota',
  rucksack: 'a rucksack',
  scarf: 'a scarf',
  'second-mug': 'a second mug',
  'second-name': 'a second name on the calendar',
  'sheet-music': 'a sheet of music',
  'sheet-of-figures': 'the sheet of figures',
  shells: 'a shell and a stone',
  'steps-sign': 'a sign for steps',
  'sticky-note': 'a note',
  stool: 'the stool',
  'tap-on': 'the tap, running',
  'tea-towel': 'the tea towel',
  teapot: 'a teapot',
  thermos: 'a flask',
  toast: 'the toast',
  'tool-bag': 'a bag of tools',
  'toy-bear': 'a toy bear',
  'toy-car': 'a toy car',
  'true-list': 'a list, half of it ticked',
  trowel: 'a trowel',
  'umbrella-wet': 'a wet umbrella',
  'van-keys': 'the van keys',
  'watering-can': 'a watering can',
  windscreen: 'the windscreen',
  'x-ray': 'an X-ray',
};

/** Name → words; every name a story may give to `# prop:` and see drawn. */
export const PROP_NAMES: Readonly<Record<string, string>> = {
  ...SINGLE,
  ...Object.assign({}, ...Object.values(PROP_STATES)),
};

const THING_OF = new Map([
  ...THREAD_MARKS.map((mark): [string, string] => [mark, 'thread']),
  ...Object.entries(PROP_STATES).flatMap(([thing, states]) =>
    Object.keys(states).map((state): [string, string] => [state, thing]),
  ),
]);

const isSameThing = (a: string, b: string): boolean =>
  a !== b && THING_OF.has(a) && THING_OF.get(a) === THING_OF.get(b);

/** A list to which a thing is added: an earlier state of the same thing goes, a name stands once. */
export const withProp = (props: readonly string[], prop: string): readonly string[] =>
  props.includes(prop) ? props : [...props.filter((old) => !isSameThing(old, prop)), prop];

/** Those of `more` that are not states of something already in `props`. */
export const notYetIn = (props: readonly string[], more: readonly string[]): readonly string[] =>
  more.filter((one) => !props.some((old) => isSameThing(old, one)));
