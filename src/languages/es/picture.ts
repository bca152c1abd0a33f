// Spanish: the picture in words. No word agrees with the gender of a person, whom only a name tells.
// Must not know: what is drawn, or when it is said. Whoever fetches it proves that nothing is missing.
import { THINGS_ES } from './things.ts';

type Named = Readonly<Record<string, string>>;

const ROOMS: Named = {
  kitchen: 'La cocina',
  hallway: 'El pasillo',
  'living-room': 'La sala',
  'bedroom-door': 'La puerta del dormitorio',
  car: 'El coche',
  workshop: 'El taller',
  'restaurant-pass': 'El pase del restaurante',
  launderette: 'La lavandería',
  stairs: 'La escalera',
  'fire-escape': 'La escalera de incendios',
  porch: 'El porche',
  street: 'La calle',
  bus: 'El autobús',
  ferry: 'El ferri',
  garden: 'El jardín',
  orchard: 'El huerto de manzanos',
  shore: 'La orilla',
  lake: 'El lago',
  hall: 'El salón',
  corridor: 'El corredor',
  'waiting-room': 'La sala de espera',
  'family-table': 'La mesa de la familia',
  'car-park': 'El aparcamiento',
};

const HOURS: Named = { morning: 'mañana', day: 'día', evening: 'tarde', night: 'noche' };

const SEASONS: Named = {
  spring: 'primavera',
  summer: 'verano',
  autumn: 'otoño',
  winter: 'invierno',
};

type Place = { kind: string; hour: string; season: string };

const place = ({ kind, hour, season }: Place): string =>
  `${ROOMS[kind] ?? kind}, ${HOURS[hour] ?? hour} de ${SEASONS[season] ?? season}.`;

/** "y" gives way before the same sound: "agujas e hilo". */
const and = (next: string): string => (/^h?i(?![aeou])/i.test(next) ? 'e' : 'y');

const list = (all: readonly string[]): string => {
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${and(last)} ${last}`;
};

export const PICTURE_ES = {
  stance: { sitting: ', en su asiento,', standing: ', de pie,' },
  posture: {
    'turned-away': 'se ha vuelto hacia otro lado',
    'arms-crossed': 'tiene los brazos cruzados',
    holding: 'se agarra a algo',
    'leaning-in': 'se inclina hacia delante',
    open: 'tiene las manos abiertas',
    'head-in-hands': 'tiene la cabeza entre las manos',
  },
  face: {
    neutral: 'con la cara quieta',
    guarded: 'con la cara en guardia',
    hurt: 'con dolor en la cara',
    angry: 'con la cara de quien se enfada',
    crying: 'llorando',
    softening: 'con la cara más suave',
    hopeful: 'con esperanza en la cara',
    warm: 'con calor en los ojos',
    exhausted: 'sin fuerzas',
    withdrawn: 'con la cabeza en otra parte',
  },
  gaze: {
    away: 'mirando a otro lado',
    down: 'mirando al suelo',
    object: 'mirando lo que hay ahí',
    partner: 'mirando enfrente',
  },
  breath: [
    [10, 'respirando despacio'],
    [20, ''],
    [30, 'respirando deprisa'],
  ],
  presence: { nobody: 'No hay nadie.', alone: 'está a solas.', third: 'está más atrás' },
  distance: [
    [0.15, 'Están tan lejos como permite el sitio.'],
    [0.5, 'Entre los dos queda mucho espacio.'],
    [0.8, 'Podrían tocarse con estirar el brazo.'],
    [1, 'Están cerca.'],
  ],
  touch: {
    'hand-across': 'LEFT ha puesto una mano en la mesa, entre los dos, y RIGHT no se ha apartado.',
    'hands-held': 'Se dan la mano.',
    embrace: 'Se abrazan.',
    'wiping-tear': 'LEFT le seca una lágrima a RIGHT.',
  },
  indoor: [
    [0.3, 'Apenas queda luz'],
    [0.6, 'Hay poca luz'],
    [0.9, 'La luz es tranquila'],
    [1, 'La luz es cálida y llena la habitación'],
  ],
  outdoor: [
    [0.3, 'El cielo está oscuro'],
    [0.6, 'El cielo está apagado'],
    [0.9, 'El cielo se ha abierto un poco'],
    [1, 'El cielo está despejado y claro'],
  ],
  weather: {
    rain: ['la lluvia casi ha parado', 'llueve un poco', 'llueve', 'llueve con fuerza'],
    clear: ['el aire está quieto', 'corre algo de aire', 'hace viento', 'hace un viento fuerte'],
    grey: ['hay nubes finas', 'hay nubes', 'las nubes pesan', 'las nubes están bajas y oscuras'],
    frost: ['la helada se va', 'hay algo de escarcha', 'hay escarcha', 'la escarcha es gruesa'],
    snow: ['ha dejado de nevar', 'nieva un poco', 'nieva', 'nieva con fuerza'],
  },
  closed: 'La habitación se estrecha.',
  hush: [
    [0, ''],
    [5000, 'Nadie se mueve.'],
  ],
  things: THINGS_ES,
  place,
  sky: (light: string, weather: string): string => `${light}, y ${weather}.`,
  inSight: (things: readonly string[]): string => `A la vista: ${list(things)}.`,
  phone: {
    inHand: 'Un teléfono en la mano.',
    time: (time: string): string => `Marca las ${time}.`,
    low: 'Casi no queda batería.',
    battery: (percent: number): string => `Queda un ${percent} por ciento de batería.`,
    typing: (name: string): string => `${name} está escribiendo.`,
    read: 'El último mensaje está leído.',
    nobody: 'Nadie',
  },
} as const;
