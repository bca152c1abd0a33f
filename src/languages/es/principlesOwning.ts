// Spanish: the principles, naming what broke, owning it, opening the talk.
// Must not know: how they are looked up or shown.
import type { PrincipleWords } from '#domain/debriefWords';

export const PRINCIPLES_OWNING_ES = {
  'build-new-not-back': {
    label: 'Una segunda relación, no la primera remendada',
    paraphrase:
      'Lo que la pareja daba por hecho se acabó con la ruptura. Ahora toca hacer a propósito un arreglo nuevo, más llano y más sincero que el de antes.',
    heading: 'Introducción',
    section: 'Introducción',
    move: 'Habla de lo que los dos quieren hacer desde aquí; deja que se eche de menos lo de antes.',
    counterMove: 'Regatea con el pasado: pregunta cuándo volverá todo a la normalidad.',
  },
  'name-the-break': {
    label: 'Di exactamente qué se rompió',
    paraphrase:
      'Nadie puede reparar un daño que no ha reconocido, fuera un golpe o años de desgaste. Descríbelo con precisión para que los dos lo veáis; se trata de claridad y no de un veredicto.',
    heading: '¿Por qué se rompe la confianza en una relación?',
    section: '¿Por qué se rompe la confianza en una relación?',
    move: 'Usa nombres, fechas y cantidades claras para lo que se hizo.',
    counterMove: 'Niebla: «la situación», «lo que pasó», «se cometieron errores».',
  },
  'word-deed-gap': {
    label: 'Cierra el hueco entre lo dicho y lo hecho',
    paraphrase:
      'La confianza se escapa allí donde lo que se hace se queda siempre corto de lo que se dice. Muchos pequeños fallos pueden hacer tanto daño como una gran traición.',
    heading: '¿Por qué se rompe la confianza en una relación?',
    section: '¿Por qué se rompe la confianza en una relación?',
    move: 'Asume la costumbre, además del ejemplo de esta noche.',
    counterMove: 'Trata cada fallo como el único: «fueron solo diez minutos».',
  },
  'know-both-storms': {
    label: 'Sabe qué lleva encima cada cual',
    paraphrase:
      'Quien recibió el daño puede estar en pleno desbordamiento, con miedo, de duelo y sin saber qué es verdad; quien lo hizo suele sentir culpa, vergüenza, estar a la defensiva y con prisa por arreglarlo. Lo uno y lo otro es normal, y nada de eso debería usarse como arma.',
    heading: 'Cómo se siente la confianza rota',
    section: '¿Por qué se rompe la confianza en una relación?',
    move: 'Nota su vergüenza en media frase, y vuelve a la otra persona.',
    counterMove: 'Hace de su culpa el tema, hasta que a quien sufrió el daño le toca consolar.',
  },
  'decide-willing': {
    label: 'Averiguad si los dos queréis',
    paraphrase:
      'Antes de cualquier reparación, los dos admiten que es un sitio doloroso y cada uno dice si va a hacer el trabajo. Hacen falta dos síes, y un no o un todavía no es una respuesta.',
    heading: 'Cómo se siente la confianza rota',
    section: '¿Por qué se rompe la confianza en una relación?',
    move: 'Pregunta si quieren intentarlo, y sabe oír un «no lo sé».',
    counterMove: 'Planea la reparación como si ya tuviera el sí.',
  },
  'own-your-part': {
    label: 'Carga con tu parte, entera',
    paraphrase:
      'Asumir la responsabilidad es mirar de frente lo que uno eligió y lo que salió de ello. No es castigarse, ni cargar con la culpa de todo lo que hay en la habitación.',
    heading: 'Asume toda la responsabilidad de lo que hiciste',
    section: 'Asume toda la responsabilidad de lo que hiciste',
    move: '«Hice esto, y esto es lo que te hizo a ti», con la voz firme.',
    counterMove: 'Derrumbarse («soy lo peor») o repartir («los dos nos equivocamos»).',
  },
  'acknowledge-no-excuses': {
    label: 'Admítelo sin el porque',
    paraphrase:
      'Nombra el acto y su efecto, y deja los motivos hasta que te los pidan. Los motivos que van delante se oyen como una defensa, por verdaderos que sean.',
    heading: 'Reconoce tus errores (sin excusas)',
    section: 'Asume toda la responsabilidad de lo que hiciste',
    move: 'Una frase con un acto, un efecto y ningún «pero».',
    counterMove: 'Empieza por las circunstancias.',
  },
  'sincere-apology': {
    label: 'Discúlpate por lo que vivió, no por ti',
    paraphrase:
      'Una disculpa llega cuando nace de un pesar verdadero y se queda con lo que la otra persona vivió, dejando aparte lo que se pretendía.',
    heading: 'Ofrece una disculpa sincera',
    section: 'Asume toda la responsabilidad de lo que hiciste',
    move: 'Pesar, responsabilidad y lo que fue para la otra persona, sin pedir nada.',
    counterMove: 'Una disculpa con anzuelo: «ya te he dicho que lo siento, ¿podemos…?»',
  },
  'drop-defensiveness': {
    label: 'Baja el escudo',
    paraphrase:
      'Las ganas de corregir los datos le dicen a quien recibió el daño que tu imagen importa más que su dolor. Escucha hasta el final antes de contestar, o en vez de contestar.',
    heading: 'Suelta la actitud defensiva',
    section: 'Asume toda la responsabilidad de lo que hiciste',
    move: 'Deja pasar un detalle injusto y contesta a lo que se siente.',
    counterMove: '«No es eso lo que quise decir.» Verificar el dolor con datos.',
  },
  'begin-the-talk': {
    label: 'Sé quien la empieza',
    paraphrase:
      'Dejar la conversación para luego no hace más pequeño el problema. La saca quien hizo el daño, a propósito y con cariño, porque la entrada tiñe todo lo demás.',
    heading: '¿Cómo empezar la conversación para recuperar la confianza?',
    section: '¿Cómo empezar la conversación para recuperar la confianza?',
    move: 'La saca sin que se lo pidan y aguanta la incomodidad.',
    counterMove: 'Espera a que le pregunten; confía en que se pase solo.',
  },
  'right-time-place': {
    label: 'Elige la hora y el sitio',
    paraphrase:
      'Las conversaciones difíciles piden intimidad, descanso, tiempo y ninguna pantalla, y salen mejor en una habitación sin malos recuerdos.',
    heading: 'Elige el momento y el lugar',
    section: '¿Cómo empezar la conversación para recuperar la confianza?',
    move: '«¿Te va bien ahora, o cuando hayas dormido?», y luego respeta la respuesta.',
    counterMove: 'Emboscada en una puerta, o «ahora no» como forma de nunca.',
  },
  'accountable-opening': {
    label: 'Que la primera frase asuma',
    paraphrase:
      'Las primeras palabras deciden si la otra persona se cubre o escucha. Nombran el acto y lo que costó; no describen la reacción ajena, ni la pena de que te hayan pillado.',
    heading: 'Empieza con frases que asuman la responsabilidad',
    section: '¿Cómo empezar la conversación para recuperar la confianza?',
    move: 'Primera frase: «yo», y lo que se hizo.',
    counterMove: '«Siento que te hayas enfadado.»',
  },
  'safe-dialogue': {
    label: 'Que se te pueda contar sin miedo',
    paraphrase:
      'Una vez asumido, la tarea es recibir la rabia, el miedo y la pena sin dictar sentencia. Solo un relato sincero puede mostrar qué hay que reparar.',
    heading: 'Crea un espacio seguro para el diálogo',
    section: '¿Cómo empezar la conversación para recuperar la confianza?',
    move: 'No interrumpe; dice por qué tiene sentido.',
    counterMove: 'Trata la conversación como un pleito que hay que ganar.',
  },
  'steady-not-grand': {
    label: 'Mejor constante que espectacular',
    paraphrase:
      'Después de la disculpa la prueba es un esfuerzo modesto, repetido en días corrientes. Un gran gesto no puede hacer sus veces.',
    heading: '¿Qué hechos demuestran que vas en serio?',
    section: '¿Qué hechos demuestran que vas en serio?',
    move: 'Ofrece algo pequeño que mañana se pueda volver a hacer.',
    counterMove: 'Flores, un viaje, vender la furgoneta.',
  },
} as const satisfies Readonly<Record<string, PrincipleWords>>;
