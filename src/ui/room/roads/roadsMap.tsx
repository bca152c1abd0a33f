// The map of several groups' roads, one line each with its own dashes; the words beside it say the same.
// Must not know: what a decision is.
import { strings } from '../../strings.ts';
import type { Roads } from '../roomPorts.ts';
import { type Lane, lanesOf } from './lanes.ts';

/** Wider than a narrow screen: whoever has no pointer scrolls it with the arrow keys. */
const SCROLLS = { tabIndex: 0 };
const STEP = 26;
const LANE = 46;
const EDGE = 26;
const LABEL = 40;

const at = ({ x, y }: Lane[number]): [number, number] => [EDGE + x * STEP, EDGE + y * LANE];

/** Eased from stop to stop, so that roads part and never cut corners. */
const pathOf = (lane: Lane): string =>
  lane
    .map((point, index) => {
      const [x, y] = at(point);
      const before = lane[index - 1];
      if (!before) return `M${x} ${y}`;
      const [fromX, fromY] = at(before);
      const middle = (fromX + x) / 2;
      return `C${middle} ${fromY} ${middle} ${y} ${x} ${y}`;
    })
    .join('');

const End = ({ lane, n }: { lane: Lane; n: number }) => {
  const last = lane.at(-1);
  if (!last) return null;
  const [x, y] = at(last);
  return (
    <g>
      <circle class="roads-end" cx={x + 12} cy={y} r="11" />
      <text class="roads-number" x={x + 12} y={y}>
        {n}
      </text>
    </g>
  );
};

/** Six, told apart by colour and by dashes. */
const lineOf = (road: number): string => `roads-line line-${road % 6}`;

/** The line of a road, to stand beside its words. */
export const RoadKey = ({ road }: { road: number }) => (
  <svg class="road-key" viewBox="0 0 60 10" aria-hidden="true">
    <path class={lineOf(road)} d="M2 5h56" />
  </svg>
);

export const RoadsMap = ({ found }: { found: Roads }) => {
  const lanes = lanesOf(found.roads.map(({ said }) => said));
  const longest = Math.max(...found.roads.map(({ choices }) => choices));
  const width = 2 * EDGE + longest * STEP + LABEL;
  const height = 2 * EDGE + (lanes.length - 1) * LANE;
  return (
    <div class="roads-map" role="group" aria-label={strings.roads.map} {...SCROLLS}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={strings.roads.mapOf({ n: found.roads.length, title: found.title })}
      >
        {lanes.map((lane, road) => (
          <path key={road} class={lineOf(road)} d={pathOf(lane)} />
        ))}
        {found.forks.map(({ turn, ways }) => {
          const [first] = ways[0]?.roads ?? [];
          const point = first === undefined ? undefined : lanes[first]?.[turn];
          if (!point) return null;
          const [cx, cy] = at(point);
          return <circle key={`${turn} ${first}`} class="roads-fork" cx={cx} cy={cy} r="7" />;
        })}
        {lanes.map((lane, road) => (
          <End key={road} lane={lane} n={road + 1} />
        ))}
      </svg>
    </div>
  );
};
