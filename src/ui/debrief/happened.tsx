// What happened: the whole talk to read again, how it closed, and the promises with their dates.
// Must not know: why anything worked as it did.
import { strings } from '../strings.ts';
import { originOf } from './origin.ts';
import { Promises } from './promises.tsx';
import { Passages } from './passages.tsx';
import type { DebriefSection, SectionProps } from './section.ts';
import { Turns } from './turns.tsx';

const words = strings.happened;

const Happened = ({ face, reflecting }: SectionProps) => {
  const { partner, ledger, walked, closing, ending, stopped } = face.debrief;
  const origin = originOf(face);
  const telling = { origin, partner, ledger, withheld: reflecting.withheld, names: !stopped };
  return (
    <>
      <Turns walked={walked} telling={telling} />
      {ending && closing.length > 0 && (
        <div class="closing sheet">
          <h3>{words.closing}</h3>
          <Passages passages={closing} partner={partner} />
        </div>
      )}
      <Promises ledger={ledger} walked={walked} />
    </>
  );
};

export const HAPPENED: DebriefSection = {
  id: 'happened',
  title: () => words.title,
  Body: Happened,
};
