// The drawing of a stop: the ways that were open branch off the road and end. The road itself runs on behind all stops.
// Must not know: which option a branch is. For the eye alone; the words stand beside it.

const FIRST = 27;
const APART = 12;

/** Where branch `at` ends, in units of the drawing; three fit in it. */
const endOf = (at: number): number => FIRST + at * APART;

export const Fork = ({ others }: { others: number }) => (
  <svg class="fork" viewBox="0 0 60 44" aria-hidden="true">
    {Array.from({ length: others }, (_, at) => (
      <g key={at}>
        <path class="branch" d={`M12 12C12 26 ${endOf(at)} 14 ${endOf(at)} 33`} />
        <circle class="branch-end" cx={endOf(at)} cy="37" r="4" />
      </g>
    ))}
    <circle class="road-stop" cx="12" cy="12" r="6.5" />
  </svg>
);
