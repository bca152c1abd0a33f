// What a section of the debrief is, and what every section is given.
// Must not know: which sections there are.
import type { ComponentType } from 'preact';
import type { Debrief } from '#domain/debriefTypes';
import type { DebriefFace } from '../ports.ts';
import type { Paper } from './printing.ts';
import type { Reflecting } from './reflecting.ts';

export type SectionProps = {
  face: DebriefFace;
  reflecting: Reflecting;
  /** puts the debrief on paper, whole or on one page */
  print(paper: Paper): void;
};

export type DebriefSection = {
  /** of its heading, unique on the page */
  id: string;
  /** its heading, level 2, and its place in the list of contents */
  title: () => string;
  /** whether this debrief has it; a talk left for safety has nothing about how anybody did */
  isFor?: (debrief: Debrief) => boolean;
  /** left out on paper */
  screenOnly?: true;
  /** everything under the heading */
  Body: ComponentType<SectionProps>;
};
