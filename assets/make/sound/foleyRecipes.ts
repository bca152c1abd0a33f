// The list of single sounds and how loud each is: under the voices, over the room.
// Must not know: which prop of which story makes it; that is the game's table.
import { once, type Recipe } from './recipe.ts';
import * as doors from './sounds/doors.ts';
import * as ground from './sounds/ground.ts';
import * as house from './sounds/house.ts';
import * as kitchenware from './sounds/kitchenware.ts';
import * as paper from './sounds/paper.ts';
import * as phones from './sounds/phones.ts';
import * as table from './sounds/table.ts';
import * as travel from './sounds/travel.ts';

export const FOLEY: readonly Recipe[] = [
  once('letter', paper.letter, -30),
  once('envelope', paper.envelope, -30),
  once('letterbox', paper.letterbox, -26),
  once('biro', paper.biro, -33),
  once('drawer', kitchenware.drawer, -26),
  once('kettle-click', kitchenware.kettleClick, -28),
  once('mug', kitchenware.mug, -28),
  once('plate', kitchenware.plate, -28),
  once('tap', kitchenware.tap, -29),
  once('door-latch', house.doorLatch, -28),
  once('footsteps-overhead', house.footstepsOverhead, -31),
  once('phone-down', house.phoneDown, -27),
  once('card-decline', house.cardDecline, -26),
  once('phone-buzz', phones.phoneBuzz, -27),
  once('phone-ping', phones.phonePing, -27),
  once('phone-ring', phones.phoneRing, -28),
  once('tablet', phones.tablet, -29),
  once('typing', phones.typing, -32),
  once('knock', doors.knock, -28),
  once('keys', doors.keys, -30),
  once('gate', doors.gate, -29),
  once('chair', doors.chair, -29),
  once('zip', doors.zip, -32),
  once('coat', doors.coat, -33),
  once('cake-box', doors.cakeBox, -31),
  once('stove', doors.stove, -31),
  once('baby-breath', doors.babyBreath, -34),
  once('pot', table.pot, -28),
  once('cutlery', table.cutlery, -31),
  once('spoon', table.spoon, -30),
  once('glass', table.glass, -30),
  once('incense-bell', table.incenseBell, -29),
  once('cello-string', table.celloString, -28),
  once('washer-stop', table.washerStop, -28),
  once('song', table.song, -30),
  once('car-door', travel.carDoor, -27),
  once('engine', travel.engine, -29),
  once('indicator', travel.indicator, -32),
  once('wipers', travel.wipers, -31),
  once('bus-bell', travel.busBell, -28),
  once('bus-doors', travel.busDoors, -29),
  once('ferry-horn', travel.ferryHorn, -29),
  once('train-stop', travel.trainStop, -29),
  once('gravel', ground.gravel, -31),
  once('footsteps-stairs', ground.footstepsStairs, -30),
  once('spade', ground.spade, -30),
  once('crate', ground.crate, -28),
  once('sand', ground.sand, -33),
];
