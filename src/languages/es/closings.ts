// Spanish: what a family of endings says, what was not the player's to decide. {name} is how people call the hurt partner.
// Must not know: any story. No line says that better words buy a yes.
import type { DebriefWords } from '#domain/debriefWords';

export const ENDINGS_ES: DebriefWords['endings'] = {
  'building-new':
    'Lo dicho y lo hecho habían coincidido bastantes veces para que {name} pudiera apoyarse. No es la confianza de antes que vuelve. Es otra más nueva, y sigue necesitando las mismas cosas pequeñas.',
  'not-yet':
    'Había bastante seguridad para hablar, y todavía no bastante por lo que guiarse. Parte de lo que se dijo espera aún su prueba. Todavía no es una respuesta, y {name} puede dejarlo ahí.',
  'not-yet-apart':
    '{name} tomó algo de distancia, porque estar cerca no había llegado a ser bastante seguro. La distancia puede dar sitio a dos personas. No promete nada, y no tiene por qué ser el final.',
  'quiet-truce':
    'Había bastante por lo que guiarse para que la casa funcionara. No se había vuelto fácil decir en ella algo difícil en voz alta. Un silencio así puede durar mucho tiempo.',
  'honest-parting':
    'Terminó en una separación que se podía decir en voz alta. {name} no tuvo que cubrirse de ti para irse. Una separación puede ser amable y seguir siendo triste.',
  rupture:
    'Se llegó a un punto en el que {name} no podía quedarse. Los momentos de abajo fueron los que más pesaron, y en ninguno cabe entera una persona. Lo que viene después de una ruptura así todavía se puede hacer con cuidado.',
};

export const SETBACKS_ES: DebriefWords['setbacks'] = [
  'La mala hora de {scene} no la eligió nadie; solo lo que vino después estaba en manos de alguien.',
  'La mala hora de {scene} venía de camino, se hubiera dicho antes lo que se hubiera dicho.',
  'Lo que se torció en {scene} no fue la frase de nadie. Horas así vuelven durante mucho tiempo, y ninguna conversación bien llevada las aleja.',
];

const INCLINED = '{name} llegó a esta conversación con la esperanza de encontrar un camino.';
const UNDECIDED = 'Cuando empezó esta conversación, {name} no había decidido si intentarlo.';
const LEAVING = 'Cuando empezó esta conversación, {name} ya se estaba yendo.';

export const INTENTS_ES: DebriefWords['intents'] = {
  inclined: {
    open: `${INCLINED} Esa esperanza estaba ahí antes de tu primera palabra.`,
    'building-new': `${INCLINED} Esa esperanza no la pusiste tú. Con alguien que tuviera menos, las mismas palabras y los mismos hechos podrían haber acabado en otro sitio, y haber valido lo mismo.`,
    'not-yet': `${INCLINED} Tener esperanza no es lo mismo que estar a punto. Cuándo será eso no te toca calcularlo a ti.`,
    'not-yet-apart': `${INCLINED} La esperanza y la distancia caben en una misma persona, y cuánta distancia hace falta le tocaba decirlo a {name}.`,
    'quiet-truce': `${INCLINED} Qué esperaba, y si una casa callada es bastante, no puede contestarlo nadie más.`,
    'honest-parting': `${INCLINED} La esperanza no obliga a nadie, e irse era cosa de {name}.`,
    rupture: `${INCLINED} En lo que fue de esa esperanza tuviste parte. Quedarse a ver más nunca fue cosa tuya, y nadie debe un segundo intento.`,
    'stop-for-safety': `${INCLINED} La esperanza no le pide a nadie que se quede donde no es seguro.`,
  },
  undecided: {
    open: `${UNDECIDED} Ninguna palabra tuya podía decidirlo, ni entonces ni ahora.`,
    'building-new': `${UNDECIDED} Al final había cosas en las que apoyarse, y algunas eran tuyas. Apoyarse seguía siendo una elección, y podría haber ido al revés por motivos que no tienen nada que ver contigo.`,
    'not-yet': `${UNDECIDED} Tampoco lo ha decidido ahora. Quedarse en la pregunta hasta aquí fue una elección, y no fue tuya.`,
    'not-yet-apart': `${UNDECIDED} Para averiguarlo necesita estar lejos de ti. Ninguna frase lo habría hecho más rápido.`,
    'quiet-truce': `${UNDECIDED} Seguir en una misma casa sin decidirlo está permitido, y a nadie se le puede convencer de más.`,
    'honest-parting': `${UNDECIDED} En lo que había para sopesar tuviste parte, y en sopesarlo, ninguna.`,
    rupture: `${UNDECIDED} Lo que se dijo aquí pesó, y decidió quien había recibido el daño, como debe ser.`,
    'stop-for-safety': `${UNDECIDED} Nadie tiene que decidir eso mientras no sea seguro.`,
  },
  leaving: {
    open: `${LEAVING} Eso estaba resuelto antes de tu primera palabra.`,
    'building-new': `${LEAVING} Una decisión puede cambiar, y solo puede cambiarla la persona de quien es.`,
    'not-yet': `${LEAVING} Que se quedara un tiempo más no era algo que pudieras ganar.`,
    'not-yet-apart': `${LEAVING} La distancia estaba elegida antes de que abrieras la boca.`,
    'quiet-truce': `${LEAVING} Que la casa esté callada no dice nada de si alguien piensa quedarse en ella.`,
    'honest-parting': `${LEAVING} Nada que pudieras decir lo habría cambiado. Lo único abierto era cómo os separabais.`,
    rupture: `${LEAVING} Nadie podría haberle dado la vuelta a eso con palabras. Podría haber sido más tranquilo, y habría seguido siendo una puerta.`,
    'stop-for-safety': `${LEAVING} Donde no es seguro, para irse no hace falta otro motivo.`,
  },
};
