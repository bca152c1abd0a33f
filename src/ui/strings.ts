// Every sentence of the faces, by page. Wording for care is the story bible's, section 5.1.
// Must not know: layout. What a story says stands in the story; what a principle says in the catalogue.
import type { TextFormError } from '#domain/textFormError';
import type { EndingFamily } from '#domain/ending';
import type { Often } from '#domain/often';
import type { PracticeIn } from '#domain/practice';
import type { Outcome } from '#domain/ledger';
import type { Problem } from './ports.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** A promise in the words of the ledger, to be set into a sentence. */
const bare = (words: string): string => words.replace(/\.$/, '');

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const site = {
  name: 'Groundwork',
  /** the document's title on every page: neutral on purpose */
  documentTitle: 'Practice',
  leave: 'Leave now',
  /** when only a frame could be blanked */
  stillHere: 'Close this tab or window to leave the page around this one.',
  leaveHint: 'Blanks this page at once. Pressing Shift three times does the same.',
  library: 'Library',
  settings: 'Settings',
  help: 'Help',
  about: 'About',
  author: 'For authors',
  principles: 'Principles',
  kept: 'Kept here',
  menu: 'Pages',
  close: 'Close',
  loading: 'One moment.',
  notLoaded: 'This page did not load. Check the connection and try again.',
  tryAgain: 'Try again',
  lost: 'That page does not exist, so here is the library.',
  backToLibrary: 'Back to the library',
  settingsReset: 'Your settings could not be read, so they are back to the usual ones.',
  setAside: (n: number) =>
    `${count(n, 'saved talk', 'saved talks')} could not be read. Nothing was thrown away: see Kept here.`,
  notLasting: 'This browser keeps nothing once the page is closed. You can still play.',
};

const library = {
  title: 'Practise the hardest conversation',
  lead: 'Stories about two people, after trust was broken. You play the one who broke it. You choose what to say, and you see how it lands.',
  practiceTitle: 'Practice, not therapy',
  practice:
    'This is practice, not therapy. You play someone who hurt their partner, in made-up stories. It can help you to find words and to hear how they land. It can’t tell you what to do about your own relationship, and nobody here is judging you. Stop whenever you like; nothing is lost and nothing is sent anywhere.',
  scenarios: 'Stories',
  play: (title: string) => `Play ${title}`,
  resume: (title: string) => `Go on with ${title}`,
  waiting: 'A debrief is waiting.',
  debriefWaiting: (title: string) => `Read the debrief of ${title}`,
  minutes: (n: number) => `About ${count(n, 'minute', 'minutes')}`,
  age: (n: number) => `For ${n} and over`,
  scenes: (n: number) => count(n, 'scene', 'scenes'),
  unread: 'Not yet read by people who have lived this.',
  readBy: (names: readonly string[]) => `Read before release by ${names.join(', ')}.`,
};

const care = {
  notUseTitle: 'When not to use this',
  notUse:
    'These stories are about two people who are both free to speak and free to leave. If you are afraid of your partner, if one of you controls the other’s money, phone, friends or movements, if there is hitting, threats, forced sex or stalking: that is not a communication problem, better words will not fix it, and trying to repair it together can make it more dangerous. You deserve help that is only yours.',
  notUseHarm:
    'If you are the one who frightens, watches or hurts: this game will not fix that, and there are programmes that work on exactly that.',
  findHelp: 'Find help',
  generalHelp:
    'In danger now: your local emergency number. Otherwise: a doctor, a domestic-abuse helpline in your country, or someone you trust.',
  couplesWork:
    'Where there is abuse, the helplines advise against couples counselling. A good counsellor sees each of you alone first.',
};

const note = {
  heading: 'Before you start',
  includes: (title: string, what: string, minutes: number) =>
    `${title} includes ${what}. About ${count(minutes, 'minute', 'minutes')}.`,
  start: 'Start',
  resume: 'Resume',
  startAnew: 'Starting keeps the talk you have already begun.',
  more: 'Tell me more',
  another: 'Choose another',
  scenes: 'The scenes',
  skip: (n: number) => `Skip scene ${n}`,
  skipHint: 'A scene you skip is told in two lines. You can change your mind when it comes.',
  savedAt: (when: string) => `You have begun this talk. It was kept on ${when}.`,
  shared: 'This talk begins in the middle. Start shows you the way there first.',
  preparing: 'The story is being fetched.',
};

const play = {
  conversation: 'Conversation',
  options: 'Your options',
  continue: 'Continue',
  scene: 'Scene',
  undo: 'Undo',
  pause: 'Pause',
  history: 'History',
  you: 'You',
  tools: 'Talk',
  talk: 'The talk',
  pictureLoading: 'The picture is being drawn.',
  where: (number: number, of: number, title: string) => `Scene ${number} of ${of} · ${title}`,
  left: (minutes: number) =>
    minutes < 1 ? 'Nearly there' : `About ${count(minutes, 'minute', 'minutes')} left`,
  soundOff: 'Sound off',
  skipRead: 'Skip what I have read',
  advancing: 'Going on by itself',
  stopHere: 'A good place to stop, if you want one. The talk is kept.',
  skipScene: 'Skip this scene',
  plannedSkip: (title: string) => `You asked to skip this scene: ${title}.`,
  skipNow: 'Skip it',
  playAfterAll: 'Play it after all',
  parted: (kept: number, of: number) =>
    `This talk comes from an earlier version of the story. It could be followed for ${kept} of its ${of} choices; from there it goes on anew.`,
  misfit: (kept: number, of: number) =>
    `Part of this talk does not fit the story. It could be followed for ${kept} of its ${of} choices; from there it goes on anew.`,
  trouble: 'The story cannot go on from there. Nothing is lost: choose something else, or undo.',
  ended: 'The talk ends here',
  hard: 'That was a hard one. It was a story, and you can put it down.',
  gentle: 'It was a story, and you can put it down.',
  endOffer: 'The debrief goes through your choices with you. It gives no marks.',
  debrief: 'Debrief',
  later: 'Later',
  notAtAll: 'Not at all',
  skipped: (title: string) => `You skipped this scene: ${title}.`,
  historyTitle: 'The talk so far',
  goBack: 'Go back to this moment',
  goBackOf: (text: string) => `Go back to this moment: ${text}`,
  goBackHint: 'Going back keeps the way you came.',
  historyEmpty: 'You have not chosen anything yet.',
};

const watch = {
  offer: 'Watch a repair first',
  lead: 'You will see one way through this talk, with a sentence at each choice about what was chosen and why. It holds slips too. Nothing of it is kept.',
  start: 'Watch',
  comment: 'About this choice',
  offered: 'What could be said here',
  taken: 'Chosen here: ',
  byItself: 'Let it go on by itself',
  over: 'That was one way through it. There are others, and kind words alone would not have done it.',
  playYourself: 'Play it yourself',
};

/** What a telephone shows around its messages. */
const thread = {
  percent: (n: number) => `${n} %`,
  read: 'Read',
  sent: 'Sent',
};

const pause = {
  title: 'Paused',
  lead: 'The people in the story will wait.',
  goOn: 'Go on with the talk',
  breath: 'A one-minute breath',
  breathStart: 'Start the breath',
  breathStop: 'Stop the breath',
  breathDone: 'That was a minute.',
  in: 'In',
  out: 'Out',
  counted: (word: string, n: number) => `${word}, ${n}`,
  coming: 'Tell me what is coming',
  comingScene: (title: string) => `This scene: ${title}.`,
  comingNext: (title: string) => `After it: ${title}.`,
  comingLast: 'It is the last one.',
  comingNote: (what: string) => `It includes ${what}.`,
  comingWhole: (what: string) => `The whole story includes ${what}.`,
  stepOut: 'Step out to the menu',
};

const settings = {
  title: 'Settings',
  reading: 'Reading',
  textSpeed: 'How a line arrives',
  textSpeeds: { 'at-once': 'At once', calm: 'Calmly', slow: 'Slowly' },
  allLines: 'Show all lines at once',
  textSize: 'Text size',
  lineSpacing: 'Space between lines',
  font: 'Font',
  fonts: {
    atkinson: 'Atkinson Hyperlegible Next',
    lexend: 'Lexend',
    opendyslexic: 'OpenDyslexic',
  },
  contrast: 'Contrast',
  contrasts: { system: 'As the device says', high: 'High', usual: 'Usual' },
  talk: 'In a talk',
  skipRead: 'Lines I have read before come all at once',
  advance: 'Lines go on by themselves',
  advances: { off: 'No', slow: 'Slowly', calm: 'Calmly', quick: 'Quickly' },
  advanceHint: 'Only lines. A choice waits as long as you like.',
  percent: (n: number) => `${n} %`,
  movement: 'Movement and picture',
  motion: 'Movement',
  motions: { system: 'As the device says', reduced: 'Less', full: 'Full' },
  picture: 'Show the picture',
  fullScreen: 'Full screen',
  sound: 'Sound',
  mute: 'No sound at all',
  music: 'Music',
  room: 'The room',
  effects: 'Small sounds',
  captions: 'Say sounds in words',
  aloud: 'Reading aloud',
  speech: 'Read everything aloud',
  voice: 'Voice',
  voiceUsual: 'The device’s own choice',
  speechRate: 'How fast',
  voiceTry: 'Hear it',
  voiceSample: 'This is how it sounds.',
  noVoice:
    'This browser has no voice that works without sending text away, so nothing can be read aloud here.',
  keys: 'Keys and gamepad',
  shortcuts: 'Single-key shortcuts',
  keyTable: 'What the keys do',
  applied: 'Every change counts at once and is kept on this device.',
};

const keys = {
  title: 'Keys',
  key: 'Key',
  does: 'What it does',
  options: 'Choose the option with that number',
  next: 'The next line, or the button that has focus',
  undo: 'Undo',
  pause: 'Pause',
  escape: 'Close what is open; otherwise pause',
  history: 'History',
  mute: 'All sound off, and on again',
  skip: 'Pass over the lines read before, up to the first new one or a choice',
  advance: 'Let lines go on by themselves, or stop that',
  again: 'Say the last line again, when reading aloud is on',
  settings: 'Settings',
  fullScreen: 'Full screen, and back',
  help: 'These keys',
  leave: 'Leave now (works always)',
  three: 'Shift, three times',
  pad: 'Gamepad',
  noPad: 'none',
  move: 'To the button before, to the next; a slider: less, more',
  moveKeys: 'Tab, arrow keys',
  scroll: 'Read up or down the page',
  scrollKeys: 'Page Up, Page Down',
  pads: {
    cross: 'Cross or left stick',
    rightStick: 'Right stick',
    south: 'Lower button (A, ✕)',
    east: 'Right button (B, ○)',
    west: 'Left button (X, □)',
    north: 'Upper button (Y, △)',
    start: 'Menu button',
    select: 'View button',
    leftShoulder: 'Left shoulder',
    rightShoulder: 'Right shoulder',
  },
};

const speech = {
  options: (n: number) => count(n, 'choice', 'choices'),
  option: (n: number, text: string) => `${n}. ${text}`,
  ended: (title: string) => `The talk ends here: ${title}.`,
  says: (name: string, text: string) => `${name}: ${text}`,
  on: 'on',
  off: 'off',
  opened: 'open',
  shut: 'closed',
  again: 'Say it again',
  readPage: 'Read aloud',
  stopPage: 'Stop reading',
};

const saves = {
  goOn: 'Where you were',
  goOnWith: (title: string) => `Back into ${title}`,
  scene: (number: number, of: number, title: string) => `Scene ${number} of ${of} · ${title}`,
  keptOn: (when: string) => `Kept on ${when}`,
  choices: (n: number) => count(n, 'choice', 'choices'),
  begun: (n: number) => (n === 1 ? 'The talk you have begun' : `The ${n} talks you have begun`),
  resumeOf: (name: string) => `Resume ${name}`,
  resume: 'Resume this one',
  removeOf: (name: string) => `Delete ${name}`,
  remove: 'Delete',
  removed: 'Deleted.',
  name: 'Name',
  nameOf: (name: string) => `A name for ${name}`,
  talkOf: (when: string) => `the talk of ${when}`,
  nameAttempt: (n: number) => `A name for attempt ${n}`,
};

const debrief = {
  title: 'Debrief',
  standing: 'A look at what was said, meant and heard, in which nobody is graded.',
  contents: 'In this debrief',
  dealt: (n: number) =>
    n === 1
      ? 'The first choice was shown to you and not made by you.'
      : `The first ${n} choices were shown to you and not made by you.`,
  shared: 'These choices were handed over to you. They were not made here.',
  partedStory: (kept: number, of: number) =>
    `This talk comes from an earlier version of the story. It could be followed for ${kept} of its ${of} choices; the debrief ends there. The whole of it stays kept.`,
  partedMisfit: (kept: number, of: number) =>
    `Part of this talk does not fit the story. It could be followed for ${kept} of its ${of} choices; the debrief ends there. The whole of it stays kept.`,
  newerStory:
    'The story has been changed since this talk. Every choice could still be followed, though some lines may read otherwise now.',
  momentsTitleOf: (n: number) =>
    n === 1 ? 'One moment' : n === 2 ? 'Two moments' : 'Three moments',
  said: 'You said',
  did: 'You did',
  meant: 'You meant',
  meantTaken: 'The story took it that you meant',
  wouldHear: (partner: string, words: string) => `${partner} would have heard: ${words}`,
  why: 'Why',
  stronger: 'A stronger line that was there',
  nothingStronger: 'Nothing on offer was stronger.',
  brokenLater: (title: string) =>
    `This line was not what went amiss. That came later, in ${title}.`,
  ledgerEmpty: 'No promise was made in this talk.',
  practised: 'What you practised',
  practisedEmpty: 'Nothing from the guide stood out this time.',
  reached: 'What you reached for instead',
  reachedEmpty: 'Nothing here this time.',
  fromGuide: (heading: string) => `In the guide: ${heading}`,
  notYours: 'What was not yours to decide',
  tryAgain: 'Try again',
  oneLine: 'One line to try',
  noLine: 'At the moments that moved most, nothing on offer was stronger than what you chose.',
  principles: 'Principles',
  stopped:
    'This talk was left for safety. Nothing is said here about how anybody did. You deserve help that is only yours.',
  ending: (story: string, title: string) => `${story} ended with: ${title}.`,
  open: (story: string) => `${story} came to no end yet: this is the talk up to where it is.`,
  scene: (title: string) => `In ${title}`,
  promiseThen: (words: string, course: string) => `“${bare(words)}”: a promise ${course}.`,
  outcomes: {
    kept: 'kept',
    broken: 'broken',
    renegotiated: 'changed before it fell due',
    faded: 'worn thinner',
    replaced: 'replaced by a clearer one',
    open: 'still open',
  },
  notDueUntil: (title: string) => `not due until ${title}`,
  dueAgain: (title: string) => `due again in ${title}`,
  outcomeIn: (outcome: string, titles: readonly string[]) => `${outcome} in ${listed(titles)}`,
  outcomeThen: (parts: readonly string[]) => parts.join(', then '),
  goToChoice: (n: number) => `Go to choice ${n}`,
  inTurns: (turns: readonly number[]) =>
    `${turns.length === 1 ? 'Choice' : 'Choices'} ${turns.map((turn) => turn + 1).join(', ')}`,
  anyTurn: 'You can go back to any choice from its place under What happened, or on the map.',
  watchInstead: 'Or watch a repair of this story.',
  lineFor: (label: string) => `It practises: ${label}`,
  turns: 'Turns',
  choice: (n: number) => `Choice ${n}`,
  skipped: (title: string) => `You skipped this scene: ${title}`,
  shown: 'Shown, not chosen by you',
  shows: 'Shows',
  misses: 'Misses',
  goBack: 'Go back to this moment',
  goBackOf: (n: number) => `Go back to this moment, choice ${n}`,
  keep: 'Keep or share',
  keepHint:
    'The talk fits into one line. It holds no name and nothing that you typed. Whoever opens the link sees this same debrief.',
  copyText: 'Copy as one line',
  copyLink: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'Copying was refused, so here it is to copy by hand.',
  copyBox: 'The talk as text',
  saveJson: 'Save to hand in',
  saveText: 'Save as plain text',
  printOne: 'Print one page',
  print: 'Print all of it',
};

const reactions = {
  title: 'First, you',
  hard: 'That was a hard one. It was a story, and you can put it down.',
  hardNow: 'You can go through it now: it begins just below. Or later, or not at all.',
  later: 'Later',
  notAtAll: 'Not at all',
  ask: 'How is it with you, after that?',
  hint: 'Pick one word, or go past it. It stays on this device and is in no link and no file.',
  feelings: {
    sad: 'Sad',
    relieved: 'Relieved',
    tense: 'Tense',
    ashamed: 'Ashamed',
    angry: 'Angry',
    touched: 'Touched',
    tired: 'Tired',
    unsure: 'Unsure',
    calm: 'Calm',
  },
  replies: {
    sad: 'There was something to be sad about. It need not be made into anything else.',
    relieved: 'Some of it was hard to sit in. It is over now.',
    tense: 'A talk like that goes into the shoulders. You may wait a minute before you read on.',
    ashamed: 'What follows looks at what was done in a story, and at nobody’s worth.',
    angry: 'Anger is allowed here too. You may find where it began as you read on.',
    touched: 'Something in it reached you. That is worth knowing about, too.',
    tired: 'Then there is no hurry. The debrief is here tomorrow as well.',
    unsure: 'Many people are less sure of themselves after such a talk than before. It passes.',
    calm: 'Good. Then there is room to look.',
  },
  clear: 'Take it back',
};

const happened = {
  title: 'What happened',
  linesShown: 'Leave out the lines between',
  linesHidden: 'Show the lines between',
  notTaken: (n: number) =>
    n === 1 ? 'One other way was on offer' : `${n} other ways were on offer`,
  couldSay: 'You could have said',
  couldDo: 'You could have done',
  wouldHear: (partner: string) => `${partner} would have heard`,
  heardBy: (partner: string) => `${partner} heard`,
  speaker: (name: string) => `${name}:`,
  comesBack: 'This is one of the moments under Why. You are asked there before it is told.',
  promised: (words: string, vague: boolean) =>
    vague ? `A promise, with nothing in it to check: “${words}”` : `A promise: “${words}”`,
  dueIn: (titles: readonly string[]) => `Due in ${listed(titles)}.`,
  became: (course: string) => sentence(`since then: ${course}`),
  closing: 'How it closed',
  promises: 'The promises, with their dates',
  made: 'Made',
  due: 'Due',
  dueNever: 'It had no date.',
  course: 'What became of it',
  madeAt: (title: string, turn: number | undefined) =>
    turn === undefined ? title : `${title}, choice ${turn + 1}`,
  dues: (titles: readonly string[]) => listed(titles),
  courseOf: (course: string) => sentence(course),
  vague: 'It had no date, and nothing in it could be checked.',
  /** what happened by itself, between the lines */
  events: {
    kept: (promise: string) => `A promise fell due and was kept: “${promise}”`,
    broken: (promise: string) => `A promise fell due and was not kept: “${promise}”`,
    changed: (promise: string) => `A promise was changed aloud, in time: “${promise}”`,
    agreed: (promise: string) => `Agreed on together: “${promise}”`,
    found: () => 'What had been kept back came out.',
    setback: () => 'A bad hour, which nobody had chosen.',
    returned: () => 'You came back when you had said you would.',
    asked: (_: string, partner: string) => `${partner} asked why.`,
    refused: (_: string, partner: string) => `${partner} said no.`,
    stopped: () => 'The talk was left, because it was not safe to have.',
  },
};

const course = {
  title: 'How it went, line by line',
  /** the question that each line answers */
  asks: {
    trust: 'Trust is slow: will what is said be what is done?',
    safety: 'Safety is fast: can the truth be said here, now?',
  },
  trust: 'Trust',
  safety: 'Safety',
  bands: {
    trust: ['broken', 'thin', 'growing', 'sturdy'],
    safety: ['too much', 'guarded', 'workable', 'open'],
  },
  /** what a listener hears in place of the drawing */
  picture: (meter: string, from: string, to: string) =>
    from === to
      ? `${meter} began ${from} and ended ${to}.`
      : `${meter} went from ${from} to ${to}.`,
  pictureTurns: (low: string, turn: number) => ` It was lowest, ${low}, after choice ${turn}.`,
  points: 'Points on the lines, one for each choice',
  point: (n: number, scene: string, said: string) => `Choice ${n}, ${scene}: ${said}`,
  pointSkipped: (n: number, scene: string) => `Choice ${n}: skipped ${scene}`,
  hint: 'Choose a point to read why it stands there. The arrow keys go from one to the next.',
  before: 'The choice before',
  next: 'The next choice',
  close: 'Close',
  shifts: {
    'fell-far': (meter: string) => `${meter} fell a long way.`,
    fell: (meter: string) => `${meter} fell.`,
    'fell-little': (meter: string) => `${meter} fell a little.`,
    held: (meter: string) => `${meter} stayed as it was.`,
    'rose-little': (meter: string) => `${meter} rose a little.`,
    rose: (meter: string) => `${meter} rose.`,
    'rose-far': (meter: string) => `${meter} rose a long way.`,
  },
  leastSafe: 'Where it was least safe to talk',
  safer: 'Where it grew safer most',
  trustRose: 'Where trust rose most',
  bothRose: 'Where trust rose most, and it grew safer most',
  trustFell: 'Where trust fell most',
  place: (n: number, scene: string, said: string) => `Choice ${n}, in ${scene}: ${said}`,
  placeStory: (n: number, scene: string, why: string) => `Behind choice ${n}, in ${scene}. ${why}`,
  placePromise: (n: number, scene: string, promise: string, outcome: Outcome) =>
    `Behind choice ${n}, in ${scene}: the promise “${bare(promise)}” was ${debrief.outcomes[outcome]}.`,
  bothHeld: 'Neither line moved.',
  afterwards: 'Then, in the story',
  aboutPromise: (promise: string) => `About the promise “${bare(promise)}”:`,
  nothing: 'Nothing here moved either line.',
  withheld:
    'This is one of the moments below. Say first what you were hoping for; then it is told here too.',
  table: 'The same as a table',
  columns: {
    choice: 'Choice',
    words: 'What you chose',
    trust: 'Trust after it',
    safety: 'Safety after it',
    why: 'Why',
  },
  start: 'Before the first choice',
  startWhy: 'This is what had happened before the talk.',
};

/** Families of endings as they stand in a sentence about what could have been. */
const familyWords: Record<EndingFamily, string> = {
  'building-new': 'something new begins',
  'not-yet': 'not yet',
  'not-yet-apart': 'not yet, and apart for a while',
  'quiet-truce': 'a quiet truce',
  'honest-parting': 'a parting that can be said out loud',
  rupture: 'a break',
  'stop-for-safety': 'a stop for safety',
};

const oftenWords: Record<Often, string> = {
  'nearly always': 'nearly always',
  mostly: 'mostly',
  'about half': 'about half the time',
  sometimes: 'sometimes',
  'hardly ever': 'hardly ever',
};

const map = {
  title: 'The map',
  lead: 'Your road, stop by stop. Where it branched, something else was on offer. Open a stop to see where the ways could have led, or to go back there.',
  stopsIn: (scene: string) => `Stops in ${scene}`,
  stop: (n: number, others: number) =>
    others === 0 ? `Choice ${n}` : `Choice ${n} · ${count(others, 'other way', 'other ways')}`,
  end: (title: string) => `It came to: ${title}`,
  possibilities:
    'Possibilities, found by playing on from here many times. The same words can land another way on another day, and none of this was yours alone to decide.',
  yourWay: 'The way you took',
  otherWay: 'Another way',
  well: 'Listening and keeping promises from there:',
  any: 'Going on any way at all from there:',
  falls: (falls: readonly { family: EndingFamily; often: Often }[]) =>
    sentence(
      falls.map(({ family, often }) => `${oftenWords[often]} ${familyWords[family]}`).join('; '),
    ),
  closed: (n: number) =>
    n === 1
      ? 'One more way exists here. On this road it was not open.'
      : `${n} more ways exist here. On this road they were not open.`,
  asking: 'The ways from here are being played.',
  notTold: 'Where the ways from here lead cannot be told for this story.',
  waits: 'This is one of the moments above that ask you something first.',
};

const attempts = {
  title: 'Other attempts',
  lead: 'Earlier ways through this talk that you kept. Neither way is the right one; the difference is what is worth a look.',
  attempt: (n: number) => `Attempt ${n}`,
  facts: (choices: number, end: string | undefined) =>
    `${count(choices, 'choice', 'choices')}, ${end === undefined ? 'not ended' : `came to “${end}”`}`,
  compare: (n: number) => `Lay attempt ${n} beside this one`,
  read: (n: number) => `Read the debrief of attempt ${n}`,
  here: 'This time',
  there: 'The other time',
  same: (n: number) =>
    n === 0
      ? 'The two part at the first choice.'
      : `The first ${count(n, 'choice is', 'choices are')} the same. From there:`,
  heard: (words: string) => `Heard: ${words}`,
  nothing: 'No choice here.',
  ends: (here: string, there: string) =>
    here === there
      ? `Both came to: ${here}.`
      : `This time it came to: ${here}. The other time: ${there}.`,
  noEnd: 'no end yet',
  neitherEnds: 'Neither has come to an end yet.',
  promises: 'Promises that came to something else',
  notMade: 'not made',
};

const why = {
  title: 'Why',
  momentsLead: 'Each asks what you were hoping for before it is told; to skip is an answer too.',
  justBefore: (partner: string) => `${partner}’s last words before it`,
  ask: 'What were you hoping for here?',
  hopedFor: 'What you were hoping for, in your words',
  hopes: {
    honest: 'To be straight about it',
    understood: 'To be understood',
    calm: 'To calm things down',
    spare: 'To spare them something',
    space: 'To give them room',
    right: 'To put something right',
    through: 'To get through the moment',
    keep: 'To keep them from going',
  },
  own: 'In your own words, if you like',
  ownHint: 'What you write stays on this device.',
  handIn: 'These words may stand on paper or in a file that I make myself',
  tell: 'Now tell me how it was heard',
  skip: 'Skip the question',
  tellAll: 'Tell me all of them without asking',
  hoped: 'You were hoping',
  hopedOwn: 'In your own words',
  askAgain: 'Answer again',
  lineWaits: 'One line to take along stands here when you have been through the moments under Why.',
};

const kept = {
  title: 'What is kept on this device',
  lead: 'Talks are kept in this browser only. Nothing is sent anywhere.',
  empty: 'Nothing is kept here.',
  talk: (title: string, when: string) => `${title}, ${when}`,
  open: 'not finished',
  ended: 'finished',
  choices: (n: number) => count(n, 'choice', 'choices'),
  attempts: (n: number) => `${count(n, 'earlier way', 'earlier ways')} kept`,
  goOn: 'Go on',
  goOnOf: (title: string) => `Go on with ${title}`,
  debrief: 'Debrief',
  remove: 'Delete',
  removeOf: (title: string, when: string) => `Delete ${title}, ${when}`,
  removed: 'Deleted.',
  exportAll: 'Save all as a file',
  exportName: 'practice.json',
  forget: 'Delete everything',
  forgetSure: 'Delete every talk and every setting on this device? This cannot be undone.',
  forgetYes: 'Yes, delete everything',
  forgetNo: 'No, keep it',
  forgotten: 'Everything is deleted.',
  bringIn: 'Bring a talk in',
  bringInHint:
    'Paste a talk as one line, a link to one, or the text of a file; or open the file. What is kept here already stays.',
  bringInText: 'A talk as text',
  bringInFile: 'Or a file',
  bringInNow: 'Bring it in',
  broughtIn: (n: number) => `${count(n, 'talk', 'talks')} brought in.`,
  nothingIn: 'There is no talk in this text. Nothing here was changed.',
  storyMissing: (ids: readonly string[]) =>
    `This talk belongs to a story that is not here: ${listed(ids)}. Nothing here was changed.`,
  refused: {
    empty: 'This file is empty.',
    'too-large': 'This file is too large to be a talk, so it was not read.',
    'not-text': 'This file is not text, so there is no talk in it.',
  },
  faults: {
    empty: 'There is no talk in this text. Nothing here was changed.',
    'not-a-record': 'There is no talk in this text. Nothing here was changed.',
    'too-long': 'This text is too long to be a talk. Nothing here was changed.',
    'other-format':
      'A talk in it was saved by another version and cannot be read here. Nothing here was changed.',
    damaged:
      'A part of a talk in it is missing or changed. Copy the whole of it again; nothing here was changed.',
    impossible: 'A talk in it says something that cannot be, so it was left unopened.',
  } satisfies Record<TextFormError['code'], string>,
  setAside: (n: number) =>
    `${count(n, 'entry', 'entries')} could not be read and ${n === 1 ? 'is' : 'are'} set aside. “Save all as a file” includes ${n === 1 ? 'it' : 'them'}.`,
};

const help = {
  title: 'Help',
  leaveTitle: 'Leaving in a hurry',
  leave:
    'Leave now stands on every page. It blanks the page at once and opens a neutral one. Pressing Shift three times within five seconds does the same.',
  leaveHistory:
    'It cannot clear the history of your browser: this address may still be listed there. If somebody checks your device, use one they cannot see, or a private window.',
  keptTitle: 'What is kept',
  kept: 'Talks stay in this browser, on this device, until you delete them. There is no account, and nothing is sent anywhere.',
};

const about = {
  title: 'About',
  what: 'Groundwork is a story game to practise the talk a couple has after trust was broken. Each choice changes how safe the other person feels and how far they can believe you. The room shows it; no number does.',
  principles:
    'The debrief sets your choices beside the principles of a clinic’s guide for the partner who broke trust.',
  refuses:
    'It is not therapy, gives no marks, keeps no account and sends nothing anywhere. It never says that the right words make somebody stay.',
  free: 'The code, the stories and the drawings may be used and changed; the licences come with it.',
};

const timesIn = ({ times, scenario }: PracticeIn): string =>
  `${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`} in ${scenario.title}`;

const principles = {
  title: 'Principles',
  lead: 'A small guide to what the stories practise, in our words. Each part names the heading it comes from in the clinic’s guide for the partner who broke trust.',
  contents: 'On this page',
  record: 'What you have practised',
  recordEmpty:
    'Nothing yet. When you have played, this is where it says which of these came up, and in which story.',
  recordLead:
    'From the talks kept on this device. It counts what came up and where, and nothing more: more is not better.',
  recordCaption: 'What came up in your choices',
  principle: 'Principle',
  practised: 'Practised',
  reachedPast: 'Reached past',
  times: (where: readonly PracticeIn[]) => where.map(timesIn).join(', '),
  notMet: (n: number) => `${n} that have not come up yet, and where they can be met`,
  feelings: 'How broken trust feels',
  feelingsLead: 'Two people stand in it at once, and both of these are ordinary.',
  hurtSide: 'For the one who was hurt',
  ownSide: 'For the one who did it',
  breaches: 'The ways trust is broken',
  breachesLead:
    'Not only in the way one thinks of first. A slow wearing-down can weigh as much as one large event.',
  looksLike: 'What it looks like',
  insteadOf: 'What one reaches for instead',
  whereToPractise: 'Where to practise it',
  notDrilled: 'No story here practises this yet.',
  momentIn: (scene: string, line: string, speaker: string | undefined) =>
    speaker === undefined
      ? `a moment in ${scene}, after “${line}”`
      : `a moment in ${scene}, when ${speaker} says “${line}”`,
  youPractised: (where: readonly PracticeIn[]) =>
    `You have practised this ${listed(where.map(timesIn))}.`,
  youMissed: (where: readonly PracticeIn[]) => `You reached past it ${listed(where.map(timesIn))}.`,
  beside: 'Beside it:',
};

const problems: Record<Problem['problem'], string> = {
  'no-such-scenario': 'There is no story of that name here.',
  'unreadable-record':
    'That shared talk could not be read: part of it may be missing. Nothing you have kept was changed.',
  'other-scenario': 'That shared talk belongs to another story. Nothing you have kept was changed.',
  'no-such-talk': 'That talk is not kept on this device.',
  'no-debrief-yet': 'That talk has no choice in it yet, so there is nothing to go through.',
  'story-not-here':
    'That talk belongs to a story that is not here. The talk stays kept, just as it is.',
  'not-loaded': 'The story did not load. Check the connection and try again; nothing is lost.',
};

export const strings = {
  site,
  library,
  care,
  note,
  play,
  watch,
  thread,
  pause,
  settings,
  keys,
  speech,
  saves,
  debrief,
  reactions,
  happened,
  course,
  map,
  attempts,
  why,
  kept,
  help,
  about,
  principles,
  problems,
} as const;
