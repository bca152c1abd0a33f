// Spanish: the principles, steady acts, plain words, listening, room for feelings.
// Must not know: how they are looked up or shown.
import type { PrincipleWords } from '#domain/debriefWords';

export const PRINCIPLES_SHOWING_ES = {
  'daily-consistency': {
    label: 'Sé previsible, en el buen sentido',
    paraphrase:
      'El cambio tiene que parecer una costumbre y no una actuación: estar donde dijiste, estar de verdad cuando estás, y poder oír otra vez un dolor viejo sin erizarte.',
    heading: 'Sé constante en lo que haces cada día',
    section: '¿Qué hechos demuestran que vas en serio?',
    move: 'La misma cosa fiable, a la misma hora; la quinta vez la escucha como la primera.',
    counterMove: 'Una semana de bien, y luego quiere que se le reconozca.',
  },
  'keep-every-promise': {
    label: 'Cumple también las pequeñas',
    paraphrase:
      'Desde ahora cada compromiso es un examen que la otra persona no pidió poner. Uno cumplido es una pequeña prueba; uno que falla cuesta más de lo que parece.',
    heading: 'Cumple cada promesa',
    section: '¿Qué hechos demuestran que vas en serio?',
    move: 'La cumple al minuto, o avisa antes de que venza.',
    counterMove: 'Promete de más, y lo explica después.',
  },
  'open-book': {
    label: 'Abre antes de que te pregunten',
    paraphrase:
      'Durante un tiempo, cuenta tú primero: dónde, quién, qué pasó. Si los dos queréis, compartid también el acceso. Está para que la duda no tenga dónde sentarse, y no es una vigilancia.',
    heading: 'Practica la transparencia total',
    section: '¿Qué hechos demuestran que vas en serio?',
    move: 'Cuenta el dato incómodo antes de que nadie lo pida.',
    counterMove: 'Contesta justo lo que se pregunta y nada más, o tira el móvil: «venga, mira».',
  },
  'small-acts': {
    label: 'Pruebas chiquitas',
    paraphrase:
      'La fiabilidad se hace con cosas menores que nadie pidió: un mensaje de que llegas tarde, un calendario compartido, una pantalla boca arriba.',
    heading: 'Haz que se pueda contar contigo en lo pequeño',
    section: '¿Qué hechos demuestran que vas en serio?',
    move: '«El tren va con retraso, ahora a las 7:20», enviado antes de las siete.',
    counterMove: '«No creí que importara.»',
  },
  'words-give-meaning': {
    label: 'Di para qué son los hechos',
    paraphrase:
      'La buena conducta, en silencio, se puede leer mal. Unas palabras claras sobre el pesar, sobre lo entendido y lo que se pretende hacen que los hechos cuenten.',
    heading: '¿Cómo comunicar bien tus intenciones?',
    section: '¿Cómo comunicar bien tus intenciones?',
    move: '«He puesto el correo en la mesa para que no tengas que preguntártelo.»',
    counterMove: 'Portarse bien en silencio y esperar a que se note.',
  },
  'i-statements': {
    label: 'Empieza por yo',
    paraphrase:
      'Una frase sobre lo que hice yo deja la responsabilidad de este lado de la mesa. Una frase sobre cómo te lo tomaste la empuja hacia el tuyo.',
    heading: 'Usa frases con «yo» para mostrar arrepentimiento',
    section: '¿Cómo comunicar bien tus intenciones?',
    move: '«Vacié la cuenta, y tú te quedaste dudando de tu memoria.»',
    counterMove: '«Siento que te lo tomaras así.»',
  },
  'active-listening': {
    label: 'Escucha, y devuélvelo',
    paraphrase:
      'Pon toda la atención, habla menos que la otra persona, y devuelve en una frase lo que has oído para que te lo puedan corregir.',
    heading: 'Practica la escucha activa para mostrar que entiendes',
    section: '¿Cómo comunicar bien tus intenciones?',
    move: '«Entonces fue la espera, más que dónde estaba yo. ¿Es eso?»',
    counterMove: 'Cargar la respuesta mientras la otra persona habla.',
  },
  'specific-commitment': {
    label: 'Promete algo que se pueda comprobar',
    paraphrase:
      'Una promesa solo crea confianza si los dos pueden ver si se cumplió: qué, cuándo, y qué pasa si cambian los planes.',
    heading: 'Concreta tu compromiso de cambiar',
    section: '¿Cómo comunicar bien tus intenciones?',
    move: '«El viernes a las siete, el extracto en la mesa, sin abrir.»',
    counterMove: '«Lo haré mejor.» «Nunca más.»',
  },
  'open-questions': {
    label: 'Pregunta qué ayudaría, y espera',
    paraphrase:
      'Adivinar lo que alguien necesita es otra manera de no escuchar. Pregunta de modo que no valga con asentir, y ten sitio para cualquier respuesta.',
    heading: 'Haz preguntas abiertas para saber qué necesita',
    section: '¿Cómo comunicar bien tus intenciones?',
    move: '«¿Con qué te sería más fácil dormir esta noche?»',
    counterMove: '«¿Estamos bien?» O recetar el remedio.',
  },
  'hold-the-storm': {
    label: 'Haz sitio para todo',
    paraphrase:
      'Demuestra que puede traerte entero y revuelto lo que siente, sin que te cierres, discutas ni le metas prisa.',
    heading: '¿Cómo crear un espacio seguro para lo que siente tu pareja?',
    section: '¿Cómo crear un espacio seguro para lo que siente tu pareja?',
    move: 'Se queda, sin prisa, cuando se complica.',
    counterMove: '«¿Podemos no volver a esto?»',
  },
  'validate-feelings': {
    label: 'Di que tiene sentido',
    paraphrase:
      'Da lo que siente por real, aunque los hechos los contarías de otra manera. Eso no es lo mismo que estar de acuerdo en cada detalle.',
    heading: 'Valida lo que siente sin ponerte a la defensiva',
    section: '¿Cómo crear un espacio seguro para lo que siente tu pareja?',
    move: '«Claro que miraste. Te enseñé yo.»',
    counterMove: '«Estás exagerando. No fue así.»',
  },
  'meet-anger-with-care': {
    label: 'Contesta al daño que hay bajo la rabia',
    paraphrase:
      'La rabia es de esperar. Busca la herida que está protegiendo y háblale a ella, sin devolver el golpe y sin irte.',
    heading: 'Responde a la rabia y al dolor de forma constructiva',
    section: '¿Cómo crear un espacio seguro para lo que siente tu pareja?',
    move: 'Baja la voz, no mueve los pies, reconoce el derecho a la rabia.',
    counterMove: 'Sube al mismo volumen, o «así no se puede hablar contigo».',
  },
  'invite-fears': {
    label: 'Pregunta por el miedo',
    paraphrase:
      'Debajo de la rabia suele haber un miedo: que vuelva a pasar, que esto sea el final. Pregunta con suavidad, y luego acompaña la respuesta y déjala sin arreglar.',
    heading: 'Anima a que te cuente sus miedos',
    section: '¿Cómo crear un espacio seguro para lo que siente tu pareja?',
    move: '«¿Qué es lo que más miedo te da?», y luego silencio.',
    counterMove: 'Consuelo instantáneo: «eso no va a pasar nunca».',
  },
  'steady-yourself': {
    label: 'Cuida tu propia temperatura',
    paraphrase:
      'La culpa y la irritación son pasajeras normales, pero no deberían conducir. Cuando sea demasiado, pide un descanso corto, di cuándo vuelves, y vuelve.',
    heading: 'Maneja lo que sientes en las conversaciones difíciles',
    section: '¿Cómo crear un espacio seguro para lo que siente tu pareja?',
    move: '«Diez minutos en el escalón. Vuelvo a menos cuarto.» Y vuelve.',
    counterMove: 'Se va dando un portazo, o se queda hirviendo.',
  },
} as const satisfies Readonly<Record<string, PrincipleWords>>;
