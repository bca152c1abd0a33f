// Spanish: each reason of the model, and what the whole course of a promise did. {name} is how people call the hurt partner.
// Must not know: the numbers.
import type { DebriefWords } from '#domain/debriefWords';

export const REASONS_ES: DebriefWords['reasons'] = {
  landed: ['Se oyó como se quería decir.'],
  deed: ['Se hizo, y no solo se dijo.'],
  gated: [
    '{name} sentía bastante seguridad para dejar entrar una parte.',
    'Una parte llegó. {name} seguía en guardia.',
  ],
  flooded: [
    'A {name} ya no le entraban palabras. Solo podía ayudar el silencio, la distancia o un descanso con hora.',
    'Era más de lo que {name} podía recibir en ese momento, lo dijera quien lo dijera.',
  ],
  'half-heard': [
    '{name} estaba al límite, y le llegó la mitad.',
    'Solo una parte alcanzó a {name}, que ya tenía demasiado entre las manos.',
  ],
  'solving-before-safe': [
    'Llegó antes de que {name} sintiera bastante seguridad para planes.',
    '{name} no estaba todavía en el punto en que un plan ayuda.',
  ],
  repeated: [
    'Se había dicho poco antes, y cada vez dice menos.',
    'Se parecía a lo que acababas de decir o hacer, así que añadió menos.',
  ],
  'words-run-dry': [
    'Para entonces había habido muchas palabras, y {name} esperaba algo hecho.',
    'Las buenas palabras ya estaban gastadas. Faltaba algo que ver.',
  ],
  'near-the-top': ['Ya se había ganado mucho, así que cada paso más era pequeño.'],
  'low-belief': [
    'Después de lo que había pasado, una promesa valía poco hasta cumplirse.',
    'A {name} ya le habían prometido cosas, así que esta tuvo que esperar a su prueba.',
  ],
  'too-early': [
    'La disculpa llegó antes de escuchar a {name}.',
    '{name} no había acabado de decir qué había que sentir.',
  ],
  'no-responsibility': ['Las palabras lo sentían, pero no decían quién lo había hecho.'],
  'explanation-unasked': [
    'Nadie había pedido los motivos todavía.',
    'Los motivos que llevaba llegaron antes de que {name} pidiera ninguno.',
  ],
  'request-too-early': [
    'Pedía perdón de vuelta mientras {name} aún averiguaba qué había que perdonar.',
  ],
  cost: ['Le quitó algo a {name} en ese momento.'],
  'low-trust-stings': [
    'Con tan poca confianza, escoció más de lo que habría escocido antes.',
    'Quedaba poca confianza para amortiguarlo.',
    'La confianza estaba baja, y con poca confianza todo corta más.',
  ],
  'setback-counts-double': [
    'Era una mala hora, y lo que se dice en una mala hora cuenta más.',
    '{name} ya estaba en una mala hora, así que contó más.',
  ],
  'truth-hurts-now': ['La verdad dolió el día en que se contó.'],
  'relief-until-found': [
    'Fue un alivio mientras nadie miró.',
    'Compró un minuto más tranquilo, y la cosa seguía ahí.',
  ],
  'lie-found': [
    'Lo que se calló salió a la luz. Encontrarlo costó más de lo que habría costado oírlo.',
    'Se encontró, y entonces hubo dos cosas que encajar: qué era, y que lo habías callado.',
    '{name} lo supo por otro lado. De tu boca habría pesado menos.',
  ],
  'promise-kept': ['La cumpliste. {name} tuvo algo por lo que guiarse que era más que palabras.'],
  'promise-broken': [
    'No se cumplió, y una promesa que falla cuesta más de lo que gana una cumplida.',
  ],
  'told-in-time': [
    'No se podía cumplir tal como estaba, y lo dijiste antes de que {name} tuviera que descubrirlo.',
  ],
  'promise-faded': [
    'No tenía nada que comprobar, así que con el tiempo dejó de querer decir algo.',
  ],
  'too-many-open': [
    'Era una promesa más en una fila de abiertas, y costaba más agarrarse a ella.',
    'Ya había varias promesas esperando, y esta tuvo que ponerse a la cola.',
  ],
  'no-open-promise': ['No había nada prometido que esto pudiera saldar.'],
  hers: ['De todo lo que podías hacer, esto es lo que le habla a {name}.'],
  'not-hers': ['Dicho de esta manera, a {name} le dice menos que a otras personas.'],
  paused: ['Un descanso con hora no es irse. {name} sabía cuándo ibas a volver.'],
  returned: ['Volviste cuando dijiste que volverías. Eso es una promesa cumplida, aunque corta.'],
  'nothing-owed': ['No había ningún descanso del que volver.'],
  unreturned: [
    'Saliste y la noche acabó sin ti. A un descanso le hace falta su vuelta.',
    'El descanso era un buen paso. De él no volvió nadie, y {name} se quedó esperando.',
  ],
  asked: ['Los motivos llegaron como respuesta, porque {name} los había pedido.'],
  'not-asked': ['{name} no había preguntado por qué, así que los motivos sonaron a defensa.'],
  'slip-repaired': [
    'Retiraste tu propio tropiezo, y con él volvió casi todo lo que había costado.',
    'Te oíste y lo dijiste, y buena parte del daño se deshizo.',
  ],
  'no-slip': ['En ese momento no había nada que retirar, pero decirlo no hizo ningún mal.'],
  'too-big': ['Era grande y solo podía pasar una vez. {name} necesitaba algo también para mañana.'],
  setback: [
    'Una mala hora vino sola. Nadie en la habitación la había llamado.',
    'Salió algo de antes, como sale, y la habitación se hizo más pequeña.',
  ],
  'asks-why': ['{name} preguntó por qué.'],
  'time-passes': [
    'Pasó el tiempo, y las cosas se asentaron hasta donde la confianza las sostenía.',
    'Entre las escenas pasó el tiempo. La seguridad fue a quedarse más cerca de la confianza que había.',
    'Entre una escena y la siguiente se asentó lo que se había removido.',
  ],
  refused: ['{name} dijo que no, y un no es una respuesta.'],
  stopped: ['La conversación acabó porque ya no era seguro tenerla.'],
};

export const PROMISES_ES: DebriefWords['promises'] = {
  kept: [
    'La cumpliste. {name} tuvo algo por lo que guiarse que era más que palabras.',
    'Se cumplió cuando vencía. Eso es lo que dio valor a las palabras.',
    'Cumplirla movió más que decirla: {name} pudo ver que se hacía.',
    'Hiciste lo prometido. Cada vez que pasa, queda menos que comprobar.',
  ],
  broken: [
    'No se cumplió, y una promesa que falla cuesta más de lo que gana una cumplida.',
    'Cuando vencía no se hizo. {name} contaba con ella, y tuvo que dejar de contar.',
    'La promesa valía la pena hasta que falló. Después, la siguiente costaba más de creer.',
  ],
  'kept-then-broken': [
    'Primero se cumplió y luego se rompió. Lo que había ganado cumplirla se lo llevó romperla, y más.',
    '{name} había empezado a apoyarse cuando cedió, y esa caída es más larga que no apoyarse nunca.',
  ],
  'broken-then-kept': [
    'Se rompió y más tarde se cumplió. Cumplirla contó, aunque desde más atrás.',
    'Falló una vez, y aun así volviste a ella. Eso cierra una parte del hueco, y no todo.',
  ],
  changed: [
    'No se podía cumplir tal como estaba, y lo dijiste antes de que {name} tuviera que descubrirlo.',
    'La cambiaste en voz alta y a tiempo. Una promesa que se cambia a la vista no es una promesa rota.',
  ],
  'changed-then-kept': [
    'Dijiste a tiempo que tenía que cambiar, y luego cumpliste aquello en lo que quedó.',
    'La fecha se tuvo que mover, y {name} lo oyó de ti. Luego se cumplió.',
  ],
  'changed-then-broken': [
    'Se cambió a tiempo, y luego tampoco se cumplió aquello en lo que quedó.',
    '{name} aceptó que cambiara, y aun así le fallaron.',
  ],
  faded: [
    'No tenía nada que comprobar, así que con el tiempo dejó de querer decir algo.',
    'Dio algo de alivio ese día. Sin nada que buscar, {name} solo podía esperar y preguntarse.',
  ],
  replaced: [
    'Había empezado a gastarse cuando pusiste en su lugar algo que se podía comprobar.',
    'Por sí sola era demasiado floja para apoyarse. Lo que pusiste en su lugar, no.',
  ],
  open: [
    'Aún no había vencido cuando acabó la conversación, así que {name} solo tenía las palabras.',
    'La conversación acabó antes de poder cumplirla. Hasta entonces una promesa es una pregunta.',
  ],
};
