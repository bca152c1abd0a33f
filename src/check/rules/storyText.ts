// A story as its reader meets it: scenes, the choices in each, the lines in each. What every writing rule looks at.
// Must not know: any rule.
import type { Choice } from '#domain/choice';
import type { Scenario } from '#domain/scenario';
import type { CompiledStory } from '#story/compile';
import type { Place } from '#story/storyFault';
import type { FlowNode, FlowOption, StoryFlow } from '#story/storyFlow';
import type { LineText } from './lineText.ts';
import { ownersOf } from './sceneOwners.ts';

/** `condition` as ink has it; two options whose conditions exclude each other are never shown together. */
export type OptionText = { choice: Choice; place: Place; condition?: string };
/** The options that stand together, in the order of the author. */
export type ChoicePoint = { place: Place; options: readonly OptionText[] };
export type SceneText = {
  /** empty in a story without # scene: */
  id: string;
  place: Place;
  points: readonly ChoicePoint[];
  lines: readonly LineText[];
};
export type StoryText = {
  english: boolean;
  scenario: Scenario;
  scenes: readonly SceneText[];
  flow: StoryFlow;
  /** the lines of the flow, by their index there */
  lineAt: ReadonlyMap<number, LineText>;
};

const EMPTY: StoryFlow = { nodes: [], start: 0, knots: new Map() };
const keyOf = ({ file, line }: Place): string => `${file}:${line}`;

/** Lines by place and words, since a condition may put two on one line of the file. */
const linesByNode = ({ lines }: CompiledStory, { nodes }: StoryFlow): Map<number, LineText> => {
  const known = new Map(lines.map((one) => [keyOf(one.place) + one.text, one]));
  const found = new Map<number, LineText>();
  nodes.forEach((node, at) => {
    if (node.kind !== 'line') return;
    const { place, text } = node.written;
    const line = known.get(keyOf(place) + text)?.line;
    if (line) found.set(at, { line, place, node: at });
  });
  return found;
};

type Choices = ReadonlyMap<string, Choice>;

const optionFrom = ({ written, condition }: FlowOption, choices: Choices): OptionText[] => {
  const choice = written && choices.get(keyOf(written.place));
  if (!choice) return [];
  const option = { choice, place: written.place };
  return [condition === undefined ? option : { ...option, condition }];
};

const pointsFrom = (node: FlowNode | undefined, choices: Choices): ChoicePoint[] => {
  if (node?.kind !== 'offer') return [];
  const options = node.options.flatMap((option) => optionFrom(option, choices));
  return options.length > 0 ? [{ place: node.place, options }] : [];
};

const inSource = (a: { place: Place }, b: { place: Place }): number =>
  a.place.file.localeCompare(b.place.file) || a.place.line - b.place.line;

/** What a compiled story says, scene by scene. Empty for one that did not compile. */
export const storyTextOf = (compiled: CompiledStory, scenario: Scenario): StoryText => {
  const flow = compiled.flow ?? EMPTY;
  const lineAt = linesByNode(compiled, flow);
  const choices = new Map(compiled.choices.map(({ choice, place }) => [keyOf(place), choice]));
  const scenes = ownersOf(flow, lineAt, scenario).map(({ id, nodes }) => {
    const points = nodes.flatMap((at) => pointsFrom(flow.nodes[at], choices)).toSorted(inSource);
    const lines = nodes.flatMap((at) => lineAt.get(at) ?? []).toSorted(inSource);
    const place = (lines.find(({ line }) => line.scene === id) ?? lines[0] ?? points[0])?.place;
    return { id, place: place ?? { file: 'main.ink', line: 1 }, points, lines };
  });
  return { english: /^en\b/i.test(compiled.language), scenario, scenes, flow, lineAt };
};

/** Never shown together: one asks for what the other forbids. */
export const exclude = (a: OptionText, b: OptionText): boolean =>
  a.condition !== undefined &&
  b.condition !== undefined &&
  (a.condition === `!${b.condition}` || b.condition === `!${a.condition}`);

/** Speech stands in quotation marks; anything else is an act. */
export const isSpoken = (text: string): boolean => /^["“”„«']/.test(text);
/** Says nothing: something done, or listening. */
export const isSilence = ({ choice }: OptionText): boolean =>
  !isSpoken(choice.text) || choice.move === 'listen';
/** An option that misses nothing. */
export const isHelpful = ({ choice }: OptionText): boolean => choice.misses.length === 0;
