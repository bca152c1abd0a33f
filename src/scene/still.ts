// The picture without any drawing at run time: one of a few stills, chosen by what a Stage shows.
// Must not know: Phaser, stories, meters.
import type { Stage } from '#app/stageTypes';
import { stillNameOf } from './stillName.ts';

/** addresses only: one still is fetched when it is shown */
const addresses: Readonly<Record<string, string>> = import.meta.glob<string>(
  '../../assets/rooms/*/still-*.webp',
  { query: '?url&no-inline', import: 'default', eager: true },
);

const addressOf = (kind: string, name: string): string | undefined =>
  addresses[`../../assets/rooms/${kind}/still-${name}.webp`];

/** Address of the still nearest to a Stage; 1280:720. A kind without drawings gets the hallway. */
export function stillFor(stage: Stage): string {
  const name = stillNameOf(stage);
  const address = addressOf(stage.setting.kind, name) ?? addressOf('hallway', name);
  if (!address) throw new Error(`stillFor: expected the still hallway/${name}`);
  return address;
}
