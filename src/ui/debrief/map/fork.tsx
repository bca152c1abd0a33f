// The drawing of a stop: the road taken runs through, the ways that were open branch off and end.
// Must not know: which option a branch is. For the eye alone; the words stand beside it.

/** Branches lie below one another on the right. */
const branch = (at: number, of: number): string => {
  const x = 38 + (at * 30) / Math.max(1, of - 1 || 1);
  return `M14 8C14 26 ${x} 18 ${x} 40`;
};

const endOf = (at: number, of: number): number => 38 + (at * 30) / Math.max(1, of - 1 || 1);

export const Fork = ({ others }: { others: number }) => (
  <svg class="fork" viewBox="0 0 76 56" aria-hidden="true">
    {Array.from({ length: others }, (_, at) => (
      <g key={at}>
        <path class="branch" d={branch(at, others)} />
        <circle class="branch-end" cx={endOf(at, others)} cy="45" r="4.5" />
      </g>
    ))}
    <path class="road" d="M14 0V56" />
    <circle class="road-stop" cx="14" cy="12" r="7" />
  </svg>
);
