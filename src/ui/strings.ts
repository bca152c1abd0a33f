// Every sentence of the faces, by page. Wording for care is the story bible's, section 5.1.
// Must not know: layout. What a story says stands in the story; what a principle says in the catalogue.
import type { Problem } from './ports.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

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
  shared: 'Somebody shared this talk with you. Start shows it up to where it was.',
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
  keys: 'Keys',
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
  help: 'These keys',
  leave: 'Leave now (works always)',
  three: 'Shift, three times',
};

const debrief = {
  title: 'Debrief',
  standing: 'A look at what was said, meant and heard, in which nobody is graded.',
  dealt: (n: number) =>
    n === 1
      ? 'The first choice was shown to you and not made by you.'
      : `The first ${n} choices were shown to you and not made by you.`,
  shared: 'These choices were handed over to you. They were not made here.',
  partedStory: (kept: number, of: number) =>
    `This talk comes from an earlier version of the story. It could be followed for ${kept} of its ${of} choices; the debrief ends there.`,
  partedMisfit: (kept: number, of: number) =>
    `Part of this talk does not fit the story. It could be followed for ${kept} of its ${of} choices; the debrief ends there.`,
  momentsTitleOf: (n: number) =>
    n === 1 ? 'One moment' : n === 2 ? 'Two moments' : 'Three moments',
  said: 'You said',
  did: 'You did',
  meant: 'You meant',
  heard: 'They heard',
  wouldHear: (words: string) => `They would have heard: ${words}`,
  why: 'Why',
  stronger: 'A stronger line that was there',
  nothingStronger: 'Nothing on offer was stronger.',
  brokenLater: (title: string) =>
    `This line was not what went amiss. That came later, in ${title}.`,
  ledger: 'Promises',
  ledgerEmpty: 'No promise was made in this talk.',
  practised: 'What you practised',
  practisedEmpty: 'Nothing from the guide stood out this time.',
  reached: 'What you reached for instead',
  reachedEmpty: 'Nothing here this time.',
  fromGuide: (heading: string) => `In the guide: ${heading}`,
  notYours: 'What was not yours to decide',
  oneLine: 'One line to try',
  stopped:
    'This talk was left for safety. Nothing is said here about how anybody did. You deserve help that is only yours.',
  ending: (story: string, title: string) => `${story} ended with: ${title}.`,
  open: (story: string) => `${story} came to no end yet: this is the talk up to where it is.`,
  scene: (title: string) => `In ${title}`,
  promiseThen: (words: string, course: string) =>
    `“${words.replace(/\.$/, '')}”: a promise ${course}.`,
  madeThen: (title: string, kind: 'specific' | 'vague', course: string) =>
    sentence(
      [
        `made in ${title}`,
        ...(kind === 'vague' ? ['with nothing in it to check'] : []),
        course,
      ].join(', '),
    ),
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
  inTurns: (turns: readonly number[]) =>
    `${turns.length === 1 ? 'Choice' : 'Choices'} ${turns.map((turn) => turn + 1).join(', ')}`,
  lineFor: (label: string) => `It practises: ${label}`,
  turns: 'Turns',
  turnsTitle: 'All your choices',
  choice: (n: number) => `Choice ${n}`,
  skipped: (title: string) => `You skipped this scene: ${title}`,
  shown: 'Shown, not chosen by you',
  shows: 'Shows',
  misses: 'Misses',
  goBack: 'Go back to this moment',
  goBackOf: (n: number) => `Go back to this moment, choice ${n}`,
  keep: 'Keep or share',
  keepHint: 'The talk fits into one line. It holds no name and nothing that you typed.',
  copyText: 'Copy as one line',
  copyLink: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'Copying was refused, so here it is to copy by hand.',
  copyBox: 'The talk as text',
  print: 'Print',
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

const principles = {
  title: 'Principles',
  lead: 'What the stories practise, in our words, each with the heading of the guide that it comes from.',
};

const problems: Record<Problem['problem'], string> = {
  'no-such-scenario': 'There is no story of that name here.',
  'unreadable-record':
    'That shared talk could not be read: part of it may be missing. Nothing you have kept was changed.',
  'other-scenario': 'That shared talk belongs to another story. Nothing you have kept was changed.',
  'no-such-talk': 'That talk is not kept on this device.',
  'no-debrief-yet': 'That talk has no choice in it yet, so there is nothing to go through.',
  'not-loaded': 'The story did not load. Check the connection and try again; nothing is lost.',
};

export const strings = {
  site,
  library,
  care,
  note,
  play,
  thread,
  pause,
  settings,
  keys,
  debrief,
  kept,
  help,
  about,
  principles,
  problems,
} as const;
