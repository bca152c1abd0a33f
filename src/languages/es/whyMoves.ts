// Spanish: what each move does when nothing stands in its way. {name} is how people call the hurt partner.
// Must not know: the numbers. No word agrees with the gender of {name}.
import type { DebriefWords } from '#domain/debriefWords';

export const MOVES_ES: DebriefWords['moves'] = {
  own: [
    'Dijiste lo que hiciste con palabras claras, y {name} no tuvo que sacártelo.',
    'Nombraste tu parte, y no le pasaste nada de ella a nadie.',
    'En la frase estabas tú, sin ningún motivo detrás, y {name} pudo creerla.',
  ],
  listen: [
    'No se discutió ni se arregló nada. {name} llegó al final de la frase.',
    'Dejaste en paz el silencio, y a {name} le sirvió.',
    'Te quedaste y lo dejaste entrar. Para {name} eso fue una respuesta.',
  ],
  reflect: [
    'Devolviste lo que habías oído, y {name} notó que había llegado.',
    'Lo dijiste otra vez con tus palabras, y {name} no tuvo que decirlo dos veces.',
  ],
  validate: [
    'Dijiste que lo que sentía tenía sentido, y {name} pudo dejar de defenderlo.',
    'Pusiste en palabras por qué. {name} ya no era la única persona que lo veía.',
    'No le pediste a {name} que sintiera menos. Dijiste qué había para sentirlo.',
  ],
  'accept-limit': [
    'Lo dejaste estar como estaba. Donde un no se puede decir sin miedo, un sí puede ser de verdad.',
    'Dejaste que {name} dijera o hiciera lo que le tocaba, sin un suspiro.',
    'No pediste más de lo que se ofrecía, y {name} no tuvo nada que parar.',
  ],
  apologise: [
    'La disculpa se quedó con lo que había sido para {name}.',
    'Fue una disculpa que no pedía nada a cambio.',
  ],
  reaffirm: [
    'Dijiste dónde estabas, y no pediste nada a cambio.',
    'Decía que ibas a estar ahí, y dejaba libertad a {name}.',
  ],
  'repair-slip': [
    'Te diste cuenta sin ayuda y lo retiraste antes de que {name} tuviera que pedirlo.',
    'Dijiste lo que acababas de hacer. {name} no tuvo que decirlo.',
  ],
  'set-scene': [
    'Miraste primero el cómo y el cuándo, y a {name} nada le pilló por sorpresa.',
    'A {name} nada le cayó encima sin aviso.',
  ],
  pause: [
    'Un descanso con hora no es irse. {name} sabía cuándo ibas a volver.',
    'Diste un paso atrás antes de que fuera demasiado lejos, y dijiste por cuánto tiempo.',
  ],
  disclose: [
    'Lo contaste entero, así que a {name} no le quedó nada que encontrar.',
    'Vino de ti, y vino entero. {name} no tuvo que ir a buscarlo.',
  ],
  'ask-open': [
    'Preguntaste sin saber la respuesta, y a {name} le tocó decir qué cuenta.',
    'Era una pregunta con sitio dentro. {name} pudo contestar con lo que más importaba.',
  ],
  'invite-fear': [
    'Preguntaste por el miedo y lo dejaste sin arreglar. {name} no se quedó a solas con él.',
    'Preguntaste cómo es, y no qué haría que parase.',
  ],
  notice: [
    'Viste algo bueno y pequeño y lo dejaste ahí. Nadie tuvo que pagarlo.',
    'Dijiste que lo habías visto. No se convirtió en motivo de nada.',
  ],
  'promise-specific': [
    'Qué, cuándo y cómo comprobarlo: {name} iba a poder ver si se cumplía.',
    'Tenía una hora y una señal, así que {name} no tendría que preguntar.',
  ],
  'agree-together': [
    'El acuerdo lo hicisteis entre los dos, así que a ninguno le toca vigilarlo a solas.',
    'Los términos eran de los dos, y eso los hace más fáciles de cumplir.',
  ],
  solve: [
    'Para entonces había sitio para un plan, y vino como una cosa que tú podías hacer.',
    'Lo que había que oír ya se había oído, así que un plan podía servir.',
  ],
  'small-deed': [
    'Era pequeño, y no pedía nada a cambio.',
    'Estaba hecho y no solo dicho, y {name} podía guiarse por ello.',
    'Decía tanto como habría dicho una buena frase, y estaba ahí.',
  ],
  return: [
    'Volviste cuando dijiste que volverías. Eso es una promesa cumplida, aunque corta.',
    'Habías dicho que volverías, y volviste.',
  ],
  'promise-vague': [
    'Alivió el momento, pero no había nada que {name} pudiera comprobar.',
    'Iba en serio, y no llevaba fecha. Palabras así {name} ya había recibido.',
  ],
  grand: [
    'Era un gesto, y {name} necesitaba algo también para mañana.',
    'Era más de lo que se había pedido, y lo que a {name} le servía era poco y a menudo.',
  ],
  conceal: [
    'Callarlo hizo más fácil ese momento, y dejó algo para que {name} lo encontrara.',
    'Os ahorró un mal minuto a los dos, y se quedó en la casa.',
  ],
  explain: [
    'Puede que los motivos sean todos verdad. Como iban delante, sonaron a defensa.',
    'El porqué llegó antes que el qué, y {name} oyó de quién no era la culpa.',
  ],
  defend: [
    'Aclarar las cosas puso tu lado donde acababa de estar el daño.',
    'Quizá fuera justo. {name} había puesto un dolor en la mesa, y recibió respuesta a otra cosa.',
    'Contestó a lo que dijo {name} como a una acusación, y el dolor que llevaba pasó de largo.',
  ],
  minimise: [
    'Hizo la cosa más pequeña de lo que era para {name}.',
    'Quizá era por ahorrárselo. Dejó a {name} a solas con su tamaño.',
    'Era una manera pequeña de decirlo, y {name} se quedó con el resto en las manos.',
  ],
  deflect: [
    'La conversación se fue a otro sitio, y {name} se quedó con lo que acababa de decir.',
    '{name} había preguntado una cosa, y se contestó otra.',
  ],
  attack: [
    'Devolvió el golpe, y {name} tuvo entonces dos heridas que atender.',
    'Le dio la vuelta al dolor, y {name} tuvo que cubrirse además de hablar.',
  ],
  rush: [
    'Pedía el final de algo en cuya mitad seguía {name}.',
    'Iba más deprisa de lo que {name} podía, así que le pasó por delante en vez de acompañar.',
  ],
  chase: [
    '{name} necesitaba sitio, y te acercaste.',
    'Alargaste la mano hacia algo que {name} no había ofrecido.',
  ],
  withdraw: [
    'A ti te dejó fuera de lo difícil, y a {name} a solas dentro.',
    'Te saliste de lo que se estaba pidiendo, y {name} se quedó ahí con ello.',
  ],
  collapse: [
    'Lo tuyo llenó la habitación, y consolar le habría tocado a {name}.',
    'Lo sentías de verdad, y volvió la conversación hacia ti.',
  ],
  'explain-asked': [
    'Los motivos llegaron como respuesta, porque {name} los había pedido.',
    '{name} había preguntado por qué, y lo dijiste sin hacerlo más pequeño.',
  ],
  'seek-help': [
    'Habías buscado ayuda y la habías encontrado, que es más que desearla.',
    'Habías encontrado a quién preguntar, así que no descansaría todo en {name}.',
  ],
  comfort: [
    'Para entonces había bastante seguridad para que un consuelo se sintiera consuelo.',
    'Llegó cuando {name} podía dejarlo entrar.',
  ],
};

export const MOVES_WHEN_ES: DebriefWords['movesWhen'] = {
  'promise-specific': {
    'solving-before-safe': [
      'Era una promesa que se podía comprobar, hecha antes de que {name} sintiera bastante seguridad para sostenerla.',
      'La promesa en sí era sólida. Para {name} todavía no era hora de ninguna.',
    ],
    gated: [
      'Se podía comprobar, y a {name} le entró una parte. Lo demás lo dirá cumplirla.',
      'Era una promesa clara, oída a medias: {name} seguía en guardia.',
    ],
  },
  'agree-together': {
    gated: [
      'Lo acordasteis entre los dos, aunque {name} aún no podía apoyarse en ello.',
      'Se acordó entre los dos, y {name} dejó una mano en la puerta.',
    ],
  },
  solve: {
    'solving-before-safe': [
      'El plan llegó antes de que se oyera lo que se sentía, y sonó a querer acabar.',
      'Era un plan para después, y {name} seguía en ahora.',
    ],
    flooded: ['{name} no habría podido seguir un plan en ese momento, por bueno que fuera.'],
  },
  comfort: {
    'solving-before-safe': [
      'El consuelo llegó antes que la seguridad, y para {name} fue una forma de pedir silencio.',
      'Iba con cariño, y más cerca de lo que {name} aguantaba todavía.',
    ],
    flooded: ['Una caricia o unas palabras de calma eran una cosa más que aguantar.'],
  },
  'seek-help': {
    'solving-before-safe': [
      'La ayuda se nombró antes de escuchar a {name}, y sonó a pasarle el caso a otros.',
    ],
  },
  'ask-open': {
    gated: [
      'Era una pregunta de verdad. {name} aún no sentía bastante seguridad para contestarla entera.',
      'Preguntaste, y {name} dio la parte de respuesta que podía dar sin peligro.',
    ],
  },
  'invite-fear': {
    gated: [
      'Cuesta enseñarle un miedo a la persona que lo causa. {name} solo pudo contestar en parte.',
      'Preguntaste por el miedo, y era pronto todavía para enseñártelo.',
    ],
  },
  own: {
    'half-heard': [
      'Dijiste lo que hiciste. {name} estaba al límite y oyó como mucho la mitad.',
      'Eran las palabras justas, y a {name} le llegó la mitad en ese momento.',
    ],
  },
  disclose: {
    'truth-hurts-now': [
      'La verdad entera dolió el día en que la contaste. También dejó a {name} sin nada que encontrar.',
      'Fue duro de oír, y vino de ti. {name} ya no tendría que encontrarlo después.',
    ],
  },
};
