// The picture without any drawing at run time: one of a few stills, chosen by what a Stage shows.
// Must not know: Phaser, stories, meters.
import type { Stage } from '#app/stageTypes';
import carParkGuarded from '../../assets/rooms/car-park/still-guarded.webp?no-inline';
import carParkRepair from '../../assets/rooms/car-park/still-repair.webp?no-inline';
import carParkRupture from '../../assets/rooms/car-park/still-rupture.webp?no-inline';
import carParkSoftening from '../../assets/rooms/car-park/still-softening.webp?no-inline';
import hallwayGuarded from '../../assets/rooms/hallway/still-guarded.webp?no-inline';
import hallwayRepair from '../../assets/rooms/hallway/still-repair.webp?no-inline';
import hallwayRupture from '../../assets/rooms/hallway/still-rupture.webp?no-inline';
import hallwaySoftening from '../../assets/rooms/hallway/still-softening.webp?no-inline';
import kitchenGuarded from '../../assets/rooms/kitchen/still-guarded.webp?no-inline';
import kitchenRepair from '../../assets/rooms/kitchen/still-repair.webp?no-inline';
import kitchenRupture from '../../assets/rooms/kitchen/still-rupture.webp?no-inline';
import kitchenSoftening from '../../assets/rooms/kitchen/still-softening.webp?no-inline';
import { type StillName, stillNameOf } from './stillName.ts';

type Stills = Readonly<Record<StillName, string>>;

const HALLWAY: Stills = {
  rupture: hallwayRupture,
  guarded: hallwayGuarded,
  softening: hallwaySoftening,
  repair: hallwayRepair,
};

const BY_KIND: Readonly<Record<string, Stills>> = {
  kitchen: {
    rupture: kitchenRupture,
    guarded: kitchenGuarded,
    softening: kitchenSoftening,
    repair: kitchenRepair,
  },
  hallway: HALLWAY,
  'car-park': {
    rupture: carParkRupture,
    guarded: carParkGuarded,
    softening: carParkSoftening,
    repair: carParkRepair,
  },
};

/** Address of the still nearest to a Stage; 1280:720. An unknown kind of room gets the hallway. */
export const stillFor = (stage: Stage): string =>
  (BY_KIND[stage.setting.kind] ?? HALLWAY)[stillNameOf(stage)];
