// Everything found, as it is found: how grave, where, what, and the mend. Without colour too.
// Must not know: how it was found.
import type { Finding } from '#check/finding';
import type { Lying } from './bench.ts';
import { strings } from '../ui/strings.ts';

const words = strings.findings;
/** What the checker says is said in one language only. */
const RULES = { lang: 'en', dir: 'ltr' } as const;
/** A list longer than this is read by nobody; the first ones are mended first. */
const MOST = 60;

const Item = ({ finding }: { finding: Finding }) => {
  const { severity, rule, file, line, message, mend, witness } = finding;
  return (
    <li class={`finding ${severity}`}>
      <p>
        <strong>{words.severity[severity]}</strong> <code>{rule}</code>{' '}
        <code>{`${file}:${line}`}</code>
      </p>
      <p {...RULES}>{message}</p>
      <p>
        <span class="term-name">{words.mend}</span> <span {...RULES}>{mend}</span>
      </p>
      {witness && <p class="small-words">{words.witness({ ways: witness.join(' ') })}</p>}
    </li>
  );
};

const List = ({ findings }: { findings: readonly Finding[] }) => (
  <>
    <ul class="findings" role="list">
      {findings.slice(0, MOST).map((finding, at) => (
        <Item key={at} finding={finding} />
      ))}
    </ul>
    {findings.length > MOST && <p>{words.more({ n: findings.length - MOST })}</p>}
  </>
);

type Props = Pick<Lying, 'findings'> & { proof: Lying['proof'] };

const sentenceOf = (proof: NonNullable<Lying['proof']>): string => {
  if (proof === 'proving') return words.proving;
  return proof.complete ? words.proved({ states: proof.states }) : words.open(proof);
};

/** Errors stand open; the rest is one press away, so that it is never between a writer and the desk. */
export const FindingsSection = ({ findings, proof }: Props) => {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = findings.filter(({ severity }) => severity !== 'error');
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{words.title}</h2>
      {proof && <p class="proof">{sentenceOf(proof)}</p>}
      {findings.length === 0 && proof !== 'proving' && <p>{words.none}</p>}
      {errors.length > 0 && <List findings={errors} />}
      {others.length > 0 && (
        <details>
          <summary>{words.others({ n: others.length })}</summary>
          <List findings={others} />
        </details>
      )}
    </section>
  );
};
