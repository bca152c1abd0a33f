// A play under way on a swift story: takes an offer, walks to the next node or end. A million decisions take a second.
// Must not know: who chooses. The twin of graphWalk.ts, with the same readings to the digit; a test compares them.
import { safetyBand, trustBand } from '#domain/band';
import { INTENTS, type Intent } from '#domain/playRecord';
import { premiseOf } from '#domain/premise';
import { isOfPromise } from '#domain/storyEvent';
import type { Dice } from './dice.ts';
import { SwiftEvents } from './swiftEvent.ts';
import { swiftFamily } from './swiftFamily.ts';
import { Marks } from './swiftMarks.ts';
import { SwiftReadings } from './swiftReadings.ts';
import { NOWHERE, OP, type SwiftNode, type SwiftStory, type SwiftWay } from './swiftStory.ts';

/** `node` when the play is over. */
export const OVER = -1;
/** Stands for an offer: the scene is skipped. */
export const SKIP = -1;

export class SwiftTalk {
  readonly readings: SwiftReadings;
  readonly marks: Marks;
  node = OVER;
  /** index of the end; -1 while the play goes on, or where the story broke off */
  end = OVER;
  /** what the last decision showed (see Marks); valid up to `seen` */
  readonly shown: number[] = [];
  seen = 0;
  private intent = 0;
  private readonly events: SwiftEvents;
  private readonly aside: SwiftEvents;

  /** `dice` decides where the story itself leaves something to chance. */
  constructor(
    readonly story: SwiftStory,
    private readonly dice: Dice,
  ) {
    this.readings = new SwiftReadings(story.promises.length);
    this.marks = new Marks(story);
    this.events = new SwiftEvents(this.readings, story.scenario.breach, story.dues);
    this.aside = new SwiftEvents(this.readings.aside, story.scenario.breach, story.dues);
  }

  /** Tells the opening. */
  begin(intent: Intent): void {
    this.intent = INTENTS.indexOf(intent);
    this.readings.begin(premiseOf(this.story.scenario, intent));
    this.seen = 0;
    this.walk(this.story.opening);
  }

  /** Stands where the other stands, under the same intent. */
  follow(other: SwiftTalk): void {
    this.intent = other.intent;
    this.resume(other.node, other.readings);
  }

  /** Goes on from a node as it was left earlier, under the intent it has now. */
  resume(node: number, readings: SwiftReadings): void {
    this.readings.copy(readings);
    this.standAt(node);
  }

  /** The same with the readings that it has now. */
  standAt(node: number): void {
    this.node = node;
    this.end = OVER;
  }

  /** The node where it waits with something on offer; undefined when it is over, or stuck. */
  get waiting(): SwiftNode | undefined {
    const node = this.story.nodes[this.node];
    return node && node.offers.length > 0 ? node : undefined;
  }

  /** Index of the family as of now. */
  get family(): number {
    return swiftFamily(this.readings, this.intent);
  }

  /** Takes the n-th offer of the node, or SKIP where it can be skipped. */
  take(offer: number): void {
    const node = this.story.nodes[this.node];
    this.seen = 0;
    if (offer === SKIP) return this.skip(node?.skip);
    const taken = node?.offers[offer];
    const act = this.story.acts[taken?.choice ?? NOWHERE];
    if (!taken || !act) throw new RangeError(`node ${this.node} has no offer ${offer}`);
    this.show(this.marks.choices + taken.choice);
    this.readings.fresh = false;
    this.events.act(act, this.story.promisesOf[taken.choice]);
    return this.walk(taken);
  }

  private skip(way: SwiftWay | undefined): void {
    if (!way) throw new RangeError(`node ${this.node} has no scene to skip`);
    this.readings.skipScene();
    this.walk(way);
  }

  private show(mark: number): void {
    this.shown[this.seen++] = mark;
  }

  private walk(way: SwiftWay): void {
    const { code } = this.story;
    let { at } = way;
    this.node = this.end = OVER;
    while (at >= 0) {
      const operand = code[at + 1] ?? 0;
      switch (code[at]) {
        case OP.line:
          this.show(operand);
          break;
        case OP.scene:
          this.enter(operand);
          break;
        case OP.event:
          this.happen(operand);
          break;
        case OP.fork:
          at = code[at + 2 + this.value(operand)] ?? NOWHERE;
          continue;
        case OP.chance:
          at = code[at + 2 + this.dice.below(operand)] ?? NOWHERE;
          continue;
        case OP.goto:
          this.node = way.targets[operand] ?? OVER;
          return;
        case OP.end:
          this.close(operand);
          return;
        default:
          this.show(this.marks.faults + operand);
          return;
      }
      at += 2;
    }
    throw new RangeError('an arm of the graph is missing');
  }

  private value(place: number): number {
    if (place === 0) return trustBand(this.readings);
    if (place === 1) return safetyBand(this.readings);
    return place === 2 ? this.family : this.intent;
  }

  private enter(scene: number): void {
    const now = this.readings;
    const before = now.scene;
    if (scene !== before && (now.open & ~now.vague) !== 0) this.showUnsettled();
    this.events.enter(scene);
    if (scene !== before) now.beginScene();
  }

  private happen(index: number): void {
    const event = this.story.events[index];
    if (!event) return;
    if (this.readings.fresh && isOfPromise(event)) this.aside.event(event);
    const settled = this.events.event(event);
    if (settled && 'promise' in event) this.show(this.marks.settling(event.promise, settled));
  }

  private close(end: number): void {
    const { scenes } = this.story.scenario;
    const last = this.readings.scene === scenes.length - 1;
    if (last && !this.readings.stopped) this.showOpen();
    this.show(this.marks.reached + end);
    this.show(this.marks.end(end, this.family, !last));
    this.end = end;
  }

  /** Promises that were due in the scene now left, and that nothing became of. */
  private showUnsettled(): void {
    const now = this.readings;
    for (let promise = 0; promise < this.story.promises.length; promise++) {
      const open = (now.open & ~now.vague & (1 << promise)) !== 0;
      if (!open || now.settledIn(promise) === now.scene) continue;
      const due = this.story.dues[now.due(promise)] ?? [];
      if (due.includes(now.scene)) this.show(this.marks.unsettledIn(promise, now.scene));
    }
  }

  /** At an end of the last scene nothing that can be kept may still stand open. */
  private showOpen(): void {
    const now = this.readings;
    for (let promise = 0; promise < this.story.promises.length; promise++)
      if ((now.open & ~now.vague & (1 << promise)) !== 0)
        this.show(this.marks.unsettledIn(promise, now.scene));
  }
}

/** No story of ours comes near; a play that goes in circles stops here. */
export const LONGEST_PLAY = 500;

/** Takes these decisions from the opening. False where one is not on offer. */
export const retrace = (talk: SwiftTalk, intent: Intent, decisions: readonly string[]): boolean => {
  const { choices, nodes } = talk.story.graph;
  talk.begin(intent);
  return decisions.every((decision) => {
    const at = talk.waiting?.offers.findIndex(({ choice }) => choices[choice]?.id === decision);
    const skip = nodes[talk.node]?.skip;
    const skips = skip !== undefined && decision === `skip:${skip.scene}`;
    if (at === undefined || (at < 0 && !skips)) return false;
    talk.take(at < 0 ? SKIP : at);
    return true;
  });
};
