// Spanish: the principles, patience, setbacks, help, keeping it up; takeaways and questions.
// Must not know: how they are looked up or shown.
import type { PrincipleWords } from '#domain/debriefWords';

export const PRINCIPLES_STAYING_ES = {
  'no-quick-fix': {
    label: 'Quítale el plazo',
    paraphrase:
      'Cuenta con que sea lento y desigual, y dilo pronto, para que a nadie lo aplasten las ganas de que acabe. El pasado no se borra; se lleva de otra manera.',
    heading: 'Ten expectativas realistas',
    section: 'Ten expectativas realistas',
    move: '«No espero que esto esté acabado por Navidad.»',
    counterMove: 'Pone fecha a que alguien se sienta mejor.',
  },
  'give-it-time': {
    label: 'Nadie se cura con tu calendario',
    paraphrase:
      'La seguridad vuelve a fuerza de pequeñas pruebas, al paso de quien recibió el daño. Necesitar muchas veces la misma prueba es normal.',
    heading: 'Acepta que recuperar la confianza lleva tiempo',
    section: 'Ten expectativas realistas',
    move: 'Da la novena prueba con las mismas ganas que la primera.',
    counterMove: '«Han pasado seis meses.»',
  },
  'expect-setbacks': {
    label: 'Un mal día no es volver a cero',
    paraphrase:
      'Una canción, una calle o un comentario pueden sacarlo todo. Esos días son parte de la reparación, y lo que haces en ellos pesa tanto como en los tranquilos.',
    heading: 'Prepárate para los retrocesos y los altibajos',
    section: 'Ten expectativas realistas',
    move: 'Se para, escucha, dice que tiene sentido, repite el compromiso.',
    counterMove: 'Lo toma como una acusación, o como prueba de que nada sirve.',
  },
  'know-the-stages': {
    label: 'Sabe por dónde vais',
    paraphrase:
      'Decidirlo juntos, mirar de frente lo que se hizo, mostrar el cambio con el tiempo: conocer la etapa evita empezar por la última.',
    heading: 'Conoce las etapas de la recuperación',
    section: 'Ten expectativas realistas',
    move: 'Dice en qué etapa cree que están, y pregunta.',
    counterMove: 'Habla de pasar página mientras aún están llegando datos.',
  },
  'stuck-is-not-failed': {
    label: 'Atascarse es un sitio, no un veredicto',
    paraphrase:
      'Sentir que nada se mueve es corriente, y puede querer decir que la conversación está cerca de lo que importa. Prueba otra entrada antes de rendirte.',
    heading: '¿Qué hacer cuando avanzar parece imposible?',
    section: '¿Qué hacer cuando avanzar parece imposible?',
    move: '«Estamos dando vueltas. ¿Probamos por el otro lado?»',
    counterMove: '«Para qué.»',
  },
  'stay-committed': {
    label: 'Sigue apareciendo',
    paraphrase:
      'Cuando los dos están agotados, el mensaje es la paciencia que no ve recompensa. No sueltes lo que buscáis a la larga.',
    heading: 'Mantén el compromiso cuando cueste',
    section: '¿Qué hacer cuando avanzar parece imposible?',
    move: 'Va a la conversación del domingo aunque la última saliera mal.',
    counterMove: 'Deja de intentarlo cuando intentarlo no se premia.',
  },
  'go-deeper': {
    label: 'Pregunta qué cosa antigua despertó',
    paraphrase:
      'Una traición puede remover pérdidas y miedos anteriores en cualquiera de los dos. Mirarlos juntos, con ayuda si se quiere, repara más que la última grieta; no disculpa nada.',
    heading: 'Aborda lo que hay en el fondo',
    section: '¿Qué hacer cuando avanzar parece imposible?',
    move: 'Pregunta por la historia antigua, u ofrece una, después de asumir lo presente.',
    counterMove: 'Usa el pasado de coartada, o le hace un diagnóstico a la otra persona.',
  },
  'new-talk-habits': {
    label: 'Haced una costumbre de hablar',
    paraphrase:
      'La manera de hablar de antes solía ayudar a romper cosas. Poned en la semana un rato fijo y sin distracciones, para decir lo pequeño mientras es pequeño.',
    heading: 'Cread juntos nuevas costumbres de comunicación',
    section: '¿Qué hacer cuando avanzar parece imposible?',
    move: '«¿Los domingos después de sacar la basura, veinte minutos, los móviles en el cajón?»',
    counterMove: 'Solo habla cuando algo revienta.',
  },
  'seek-help': {
    label: 'Pide ayuda a tiempo',
    paraphrase:
      'Cuando vuelve siempre la misma pelea, o pesa demasiado para dos, contar con una profesional es un paso sensato y no una derrota.',
    heading: 'Sabe cuándo buscar ayuda profesional',
    section: '¿Qué hacer cuando avanzar parece imposible?',
    move: 'Ha encontrado dos nombres, y pregunta cuál.',
    counterMove: '«Lo que te hace falta es terapia.» «No necesitamos extraños.»',
  },
  'keep-tending': {
    label: 'Seguid cuidándola, los dos',
    paraphrase:
      'Pasada la emergencia, la confianza vive de que los dos la mantengan, hasta que lo nuevo es sencillamente como se hacen las cosas.',
    heading: 'Cómo mantener la confianza a largo plazo',
    section: 'Cómo mantener la confianza a largo plazo',
    move: 'Hace el repaso también en una buena semana.',
    counterMove: '«Ya estamos bien», y lo deja.',
  },
  'proactive-openness': {
    label: 'Deja entrar, más allá de contestar',
    paraphrase:
      'Mucho después de que paren las preguntas, sigue contando lo que sientes, lo que te preocupa y lo menudo sin que te lo pidan, por ganas de cercanía y no como un parte.',
    heading: 'Sigue comunicándote con transparencia',
    section: 'Cómo mantener la confianza a largo plazo',
    move: '«Me dio un bajón cuando llamó el banco. Te lo cuento.»',
    counterMove: 'Da parte como en libertad condicional, o vuelve al «no me preguntaste».',
  },
  'clear-agreements': {
    label: 'Escribid juntos el próximo acuerdo',
    paraphrase:
      'Decidid entre los dos qué está bien y qué no, y que sea fácil sacar una preocupación pronto. Es una raya que ven los dos, no un reglamento para uno.',
    heading: 'Prevenid futuras rupturas de la confianza',
    section: 'Cómo mantener la confianza a largo plazo',
    move: '«¿Qué cosas nos contamos primero el uno al otro?» Los dos añaden.',
    counterMove: 'Reglas de un solo lado, o «lo tendrías que haber sabido».',
  },
  'notice-healing': {
    label: 'Fíjate en las pequeñas buenas señales',
    paraphrase:
      'La mejoría se ve primero en cosas pequeñas: una risa fácil, un plan para el año que viene, una tarde sin comprobar nada. Fíjate en ellas sin peso, y no las cobres.',
    heading: 'Reconoce las señales de que sana',
    section: 'Cómo mantener la confianza a largo plazo',
    move: '«Qué bien, esto.» Y lo deja ahí.',
    counterMove: '«¿Ves? Ya estamos como antes.»',
  },
  'kt-ownership-first': {
    label: 'Asumir va antes que nada',
    paraphrase:
      'Nada más puede empezar hasta que quien lo hizo lo asume del todo, lo dice con precisión y puede oír lo que costó.',
    heading: 'Ideas clave',
    section: 'Ideas clave',
    move: 'Asume, se disculpa y escucha, en ese espíritu.',
    counterMove: 'Primero reparar, y asumir ya veremos.',
  },
  'kt-deeds-back-words': {
    label: 'Los hechos tienen que respaldar las palabras',
    paraphrase:
      'Sentirlo vale lo que hagan de ello los meses siguientes: apertura, promesas cumplidas, días corrientes llevados de otra manera.',
    heading: 'Ideas clave',
    section: 'Ideas clave',
    move: 'Deja que hable la lista de promesas.',
    counterMove: 'Más disculpas en lugar de pruebas.',
  },
  'kt-process-not-fix': {
    label: 'Un proceso, lento y desigual',
    paraphrase:
      'La tarea es ser alguien cerca de quien se pueda sentir sin peligro mientras se hace algo nuevo, y no conseguir que el pasado se vaya.',
    heading: 'Ideas clave',
    section: 'Ideas clave',
    move: 'Calma en la novena mala noche.',
    counterMove: 'Trata la tristeza como una avería.',
  },
  'faq-how-long': {
    label: '¿Cuánto va a durar esto?',
    paraphrase:
      'Nadie lo puede decir. Depende del daño, de la historia y del esfuerzo, y meter prisa suele doler; ocúpate de lo sincero y lo constante de esta semana.',
    heading: '¿Cuánto se tarda de verdad en recuperar la confianza?',
    section: 'Preguntas frecuentes',
    move: '«No lo sé. Esta semana estoy haciendo esto.»',
    counterMove: 'Pide una fecha de final, o la anuncia.',
  },
  'faq-go-back': {
    label: '¿Puede ser como antes?',
    paraphrase:
      'No: en lo de antes fue donde creció la ruptura. Lo que venga será distinto, y con trabajo puede ser más cercano.',
    heading: '¿Puede volver nuestra relación a ser como antes?',
    section: 'Preguntas frecuentes',
    move: 'Dice que no puede, sin pestañear, y pregunta qué vale la pena hacer.',
    counterMove: 'Vende el pasado: «con lo bien que estábamos».',
  },
  'faq-keeps-bringing-up': {
    label: 'Lo saca hasta en los días buenos',
    paraphrase:
      'Óyelo como dolor que sube y no como una acusación. Deja lo que estés haciendo, escucha, di que tiene sentido, y no justifiques nada.',
    heading: 'Mi pareja no deja de sacar lo que pasó, hasta en los días buenos. ¿Qué hago?',
    section: 'Preguntas frecuentes',
    move: 'Deja el tenedor y escucha.',
    counterMove: '«Creía que estábamos pasando un buen día.»',
  },
  'faq-privacy': {
    label: '¿Transparencia, o quedarse sin intimidad?',
    paraphrase:
      'La apertura de más es una herramienta que los dos eligen durante un tiempo para que uno pueda sentirse a salvo. Debería volverse innecesaria; nunca se pensó como una vigilancia permanente.',
    heading: '¿Qué diferencia hay entre ser transparente y sentir que no tengo intimidad?',
    section: 'Preguntas frecuentes',
    move: 'Propone una fecha para revisarlo, y la acuerda con la otra persona.',
    counterMove: 'Obedecer de mala gana, o retirarlo por su cuenta.',
  },
  'faq-hurt-role': {
    label: '¿Cuál es la parte de quien recibió el daño?',
    paraphrase:
      'Decir con sinceridad lo que siente y necesita, poner límites, abrirse cuando pueda y dejar que un cambio real cuente como prueba. No hay deber de olvidar.',
    heading: 'Soy quien recibió el daño. ¿Cuál es mi papel en esto?',
    section: 'Preguntas frecuentes',
    move: 'Dice una necesidad o un límite con palabras claras; se fija en una promesa cumplida.',
    counterMove: '«Bien.» O un examen callado que nadie puede aprobar.',
  },
} as const satisfies Readonly<Record<string, PrincipleWords>>;
