// Sentences for care, for what is kept and for the time without a connection. Wording: story bible 5.1 and 5.6, in its spirit.
// Must not know: layout, or who hosts.
import type { Wipe } from '#app/careSettings';
import type { HelpKind } from '#app/host/helpEntry';

const several = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const skip = {
  links: 'Skip to',
  content: 'Skip to the content',
  notUse: 'When not to use this',
  leave: 'Leave now',
};

const leaving = {
  more: ({ n }: { n: number }) =>
    `Leave now: press Shift ${several(n, 'more time', 'more times')}.`,
  calledOff: 'Leaving was called off.',
};

const helpPage = {
  lead: 'Six doors, each for something else. None of them is for both of you at once.',
  doors: 'What it is about',
  region: 'Where you are',
  everywhere: 'All regions',
  general:
    'In danger now: your local emergency number. Otherwise: a doctor, a domestic-abuse helpline in your country, or someone you trust.',
  languages: 'Languages',
  hours: 'Hours',
  reach: 'How to reach them',
  site: 'Site',
  checked: ({ date, by }: { date: string; by: string }) => `Last checked on ${date} by ${by}.`,
  stale: ({ date }: { date: string }) =>
    `Last checked on ${date}, more than six months ago, so the number is left out. Look it up under the name.`,
  onlySaid:
    'These are names to look for. This page opens none of them, so that it leaves no trace of a visit there.',
  more: 'More help, by what it is about',
};

const helpKinds: Record<HelpKind, { title: string; words: readonly string[] }> = {
  'being-hurt': {
    title: 'If you are being hurt or controlled',
    words: [
      'Afraid of what happens when you say no; watched, threatened, hit, pushed into sex; kept from money, a phone, your friends. You need no proof for this and no decision. You are not the cause of it.',
      'A helpline for domestic abuse listens first. They can help you think about what is safe today, whether you stay or go, and they know the way to a place to sleep. If somebody looks at this device, use one that they never see.',
    ],
  },
  'own-behaviour': {
    title: 'If you frighten or hurt someone, or fear that you will',
    words: [
      'Perhaps you have shouted until they went quiet, followed or checked on them, broken things, blocked a door, used your hands. To be ashamed of it changes nothing by itself. To talk to people who work on exactly this can.',
      'There are helplines and programmes for people who want to stop. They do not gather evidence and they do not talk it small. If it could happen in the next hour, put distance between you now, and tell someone who will not take your side.',
    ],
  },
  suicide: {
    title: 'If you think about ending your life',
    words: [
      'Say it to someone now, in plain words, however sure or unsure you are: a crisis line, your local emergency number, a doctor, the person in the next room. It does not have to be the right person first.',
      'If it is someone else who says it: ask straight out, stay with them, put what could be used out of reach, and promise no secrecy.',
    ],
  },
  debt: {
    title: 'If it is about debt',
    words: [
      'Free debt advice exists in most places: from a charity, a consumer office, the town. They open the letters with you and may speak with those you owe. Nobody there is shocked by a drawer.',
      'Whoever asks for money first, or promises that it will all be gone, is not the one to ask.',
    ],
  },
  grief: {
    title: 'If it is about a death or a pregnancy that was lost',
    words: [
      'Some losses get no funeral and no day off. Two people can grieve the same one at different speeds, without either of them doing it wrong.',
      'A midwife, a doctor or a hospice often knows of groups and lines for exactly this, for partners and fathers as well.',
    ],
  },
  counsellor: {
    title: 'If you look for someone to talk to as a couple',
    words: [
      'Ask how they were trained, what it costs, and what they do when one of two is afraid. Someone who works well sees each of you alone first when there may be abuse.',
      'Where there is abuse the large helplines advise against couples counselling: it can make it more dangerous. Then the doors above are the ones.',
    ],
  },
};

const cannot = {
  title: 'What this page cannot do',
  list: [
    'It cannot clear the history of your browser. The address of this page may stand there, also after Leave now.',
    'It cannot see or stop a program that watches the device, copies the screen or writes down what is typed.',
    'It cannot take back a picture that somebody made of the screen, or what somebody saw over your shoulder.',
    'It cannot hide from whoever runs the network, at home, at school or at work, that this address was opened.',
    'It cannot empty the browser’s own store of files it has loaded, beyond what is listed under Kept here.',
    'Leave now may draw a look of its own. If pressing it would not be safe, close the lid or walk away.',
  ],
  advice:
    'If somebody checks your device, use one that they never see, or a private window, and close it afterwards.',
};

const careSettings = {
  title: 'What is kept, and leaving in a hurry',
  wipe: 'What Leave now forgets before it goes',
  wipes: {
    nothing: 'Nothing',
    talk: 'The talk on the page',
    everything: 'Everything kept here',
  } satisfies Record<Wipe, string>,
  keepNothing: 'Keep nothing on this device',
  keepNothingHint:
    'For a shared computer: talks and settings last until this page is closed. Only this choice is remembered. There is no playing without a connection then.',
};

const keptHere = {
  all: 'Everything that is kept',
  lead: 'Each thing by the name under which your browser keeps it. Your browser may show the same list among its own settings.',
  thing: 'What it is',
  name: 'Its name in the browser',
  size: 'How much',
  remove: 'Delete',
  removeOf: ({ thing }: { thing: string }) => `Delete: ${thing}`,
  purposes: {
    talks: 'Your talks: the choices made, the earlier ways through them, and the line reached',
    'set-aside': 'Talks that could not be read, set aside as they were',
    reflections: 'What you felt and hoped in a debrief, in your words',
    settings: 'Your settings',
    care: 'Your choice of what is kept and what Leave now forgets',
    forget: 'A note that something is still to be forgotten',
    left: 'For this tab: that you left in a hurry, so that Back does not lead here',
    files: 'The game itself, for playing without a connection',
    other: 'Something else that belongs to this game',
  },
  rows: ({ n }: { n: number }) => several(n, 'entry', 'entries'),
  files: ({ n }: { n: number }) => several(n, 'file', 'files'),
  bytes: ({ size }: { size: string }) => `about ${size}`,
  units: { byte: 'B', kilobyte: 'kB', megabyte: 'MB' },
  nothing: 'Nothing is kept on this device.',
  earlier:
    'This device still holds things from before it was told to keep nothing. They are listed below.',
  forgetEarlier: 'Delete all of it',
  withOwn: 'Include what I felt and hoped in debriefs',
  nothingNow: 'Nothing is being kept. The talks here last until this page is closed.',
};

const offline = {
  newer: 'A newer version is ready.',
  newerHint: 'Your talks stay. It is taken by itself the next time you open this page.',
  use: 'Use it now',
  othersOpen:
    'This game is open in another tab as well. Close it there first, so that no talk is cut short.',
};

const ruptures = {
  offer: 'Another way to spend the next minutes, if you want one:',
  watch: 'Watch a repair of this story',
  stop: 'Stop for now',
};

export const careWords = {
  skip,
  leaving,
  helpPage,
  helpKinds,
  cannot,
  careSettings,
  keptHere,
  offline,
  ruptures,
} as const;
