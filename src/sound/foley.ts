// Which recording a prop is heard with: stories name what lies in the room, recordings name what it sounds like.
// Must not know: any one story; words in a prop's name decide.
import { EFFECTS, type EffectName } from './names.ts';

/**
 * Words of a prop's name and its sound, one row a line: `words: sound`. All words of a row must be there; between bars stand
 * other ways to say it. The first row that fits counts, so what is more particular stands first.
 */
const TABLE = `
phone down | phone turned: phone-down
phone buzzes | phone buzz | phone buzzing | phone vibrates: phone-buzz
phone ping | ping | green dot | notification | new message | phone lights: phone-ping
phone ringing | phone rings | video call | missed call | ringing | nine calls: phone-ring
card declined | card decline | card refused | card reader | reader | till: card-decline
letterbox | post mat: letterbox
envelope torn | envelope open: envelope
envelope: letterbox
envelopes | letter | letters | ring dots | statement | receipt | sheet | printout | papers | list | form | exam slip: letter
notebook | newspaper | map | photograph | programme: letter
bread bin | drawer: drawer
kettle: kettle-click
washing machine | washer | dryer | drum stops | spin cycle: washer-stop
mug | mugs | cup | cups | teacup | teacups | tea: mug
plate | plates | toast | cake plate: plate
cake box | cake | cardboard box | carton: cake-box
tap on | tap running | tap: tap
bathroom door | locked door | knock: knock
car door | truck door | van door: car-door
bus doors | train doors: bus-doors
stove | stove door | fire: stove
door | latch | lock: door-latch
footsteps stairs | steps stairs | stairs: footsteps-stairs
gravel | path | drive: gravel
footsteps | steps upstairs: footsteps-overhead
biro | pen | pencil | calendar | chart | signature: biro
tablet | shared tablet: tablet
laptop | keyboard | email | emails | typing: typing
keys | keyring | van keys | car keys: keys
gate: gate
chair | chairs | stool: chair
zip | zipper | suitcase | holdall | bag packed: zip
coat | coats | jacket | cardigan | apron | suit: coat
baby | cot | baby monitor | sling | car seat: baby-breath
pot | soup | saucepan | pan | lid: pot
tablecloth | cutlery | knives | forks | table laid: cutlery
potatoes | spoon | gravy | rice | ladle | dish: spoon
glass | wine | wineglass | bottle | jar: glass
incense | bell bowl | altar | altar bell: incense-bell
cello | cello string | bow | case open: cello-string
song | radio | record player | dance: song
engine | ignition | truck started: engine
indicator | hazard lights: indicator
wipers | windscreen: wipers
bus bell | bell | stop button: bus-bell
ferry horn | horn: ferry-horn
train stops | train stop | tunnel | train: train-stop
spade | fork earth | daikon | soil: spade
crate | apples | apple crate | ladder: crate
shell | shells | sand | pebble | pebbles: sand
`;

type Row = { words: readonly string[]; sound: EffectName };

const soundNamed = (name: string | undefined): EffectName => {
  const found = EFFECTS.find((one) => one === name);
  if (!found) throw new Error(`foley: expected a recording, got ${name ?? 'nothing'}`);
  return found;
};

const ROWS: readonly Row[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [ways = '', name] = line.split(': ');
    const sound = soundNamed(name);
    return ways.split(' | ').map((way): Row => ({ words: way.split(' '), sound }));
  });

/** The sound of a prop as stories name it (`letter-open`, `tap-on`), or nothing: most things are silent. */
export function soundOfProp(prop: string): EffectName | undefined {
  const exact = EFFECTS.find((name) => name === prop);
  if (exact) return exact;
  const words = prop.split('-');
  return ROWS.find((row) => row.words.every((word) => words.includes(word)))?.sound;
}

/** The sounds that any of these props may make, each once. */
export const soundsOf = (props: readonly string[]): readonly EffectName[] => [
  ...new Set(props.flatMap((prop) => soundOfProp(prop) ?? [])),
];
