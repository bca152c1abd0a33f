// Things that are one thing in several states, with the words for each. A new state takes the old one's place.
// Must not know: drawings, stories.

type States = Readonly<Record<string, string>>;

/** The thing → its states as they are drawn, in words for the picture's description. */
export const PROP_STATES: Readonly<Record<string, States>> = {
  phone: {
    'phone-face-down': 'a phone, face down',
    'phone-lit': 'the phone, lit',
    'phone-dark': 'the phone, dark',
    'phone-call': 'a phone, ringing',
    'phone-voicemail': 'a phone with a voice message',
    'phone-thread': 'a phone with messages on it',
    'phone-map': 'a phone with a dot on a map',
    'phone-map-off': 'a phone with the dot gone grey',
    'phone-charging': 'a phone on its charger',
  },
  tablet: {
    'tablet-lit': 'a tablet with a long thread on it',
    'tablet-dark': 'a tablet, dark',
    'foam-tablet-lit': "a child's tablet in orange foam, with a thread on it",
    'foam-tablet-dark': "a child's tablet in orange foam, dark",
  },
  laptop: {
    'laptop-open': 'a laptop, open',
    'laptop-shut': 'a laptop, shut',
    'video-call': 'a laptop with a face on it',
  },
  microphone: { microphone: 'a microphone', 'microphone-on': 'a microphone, live' },
  letter: {
    'letter-open': 'the letter, open',
    'letter-shut': 'a letter, sealed',
    'letter-draft': 'a letter with lines struck out',
    'letter-torn': 'a letter, torn in two',
  },
  results: {
    'results-shut': 'test results, not opened',
    'results-open': 'test results, open',
  },
  exam: { 'exam-slip': 'an exam slip with a cross', 'exam-pass': 'an exam slip with a tick' },
  invitation: {
    'wedding-invitation': 'a wedding invitation',
    'wedding-invitation-torn': 'a wedding invitation, torn',
  },
  birthday: {
    'birthday-list': 'a birthday list',
    'birthday-list-ticked': 'a birthday list, all ticked',
  },
  notebook: { 'notebook-shut': 'a notebook, shut', 'notebook-open': 'a notebook, open' },
  photo: { photo: 'a photograph', 'photo-turned': 'a photograph, face down' },
  soup: {
    'soup-pot-full': 'a pot of soup, steaming',
    'soup-pot-cold': 'a pot of soup, cold, with its lid on',
  },
  bowl: { 'apple-bowl': 'a bowl of apples', 'phones-in-bowl': 'two phones in a bowl' },
  tea: { 'tea-warm': 'two bowls of tea, warm', 'tea-cold': 'two bowls of tea, cold' },
  'cake-box': {
    'cake-box-shut': 'a cake box, tied with ribbon',
    'cake-box-open': 'a cake box, open',
  },
  pie: { 'pumpkin-pie': 'a pumpkin pie', 'pumpkin-pie-cut': 'a pumpkin pie with a slice gone' },
  plate: { 'plate-full': 'a plate of food', 'plate-empty': 'an empty plate' },
  daikon: { daikon: 'a daikon with earth on it', 'daikon-washed': 'two daikon, washed' },
  crate: { 'apple-crate': 'a crate of apples', 'apple-crate-empty': 'an empty crate' },
  suitcase: { suitcase: 'a suitcase', 'suitcase-open': 'a suitcase, open' },
  laundry: {
    'laundry-basket': 'a basket of washing',
    'laundry-folded': 'a basket of washing, folded',
  },
  tabla: { tabla: 'a pair of tabla', 'tabla-covered': 'a pair of tabla under a cloth' },
  cello: { cello: 'a cello', 'cello-case': 'a cello in its case' },
  jar: {
    'pickle-jar': 'a jar of pickle with a name on it',
    'pickle-jar-empty': 'a jar, empty and washed',
  },
  dots: {
    'ring-of-dots': 'a ring of sixteen dots, one of them hollow',
    'ring-of-dots-filled': 'a ring of sixteen dots, one of them orange',
  },
  hen: {
    'hen-clock': 'a clock with a hen on its face',
    'hen-clock-turned': 'a clock with its face to the wall',
  },
  dish: {
    'blue-dish': 'a blue dish with a chip in its rim',
    'blue-dish-full': 'potatoes in a blue dish',
  },
  candle: { 'candle-lit': 'a candle, lit', 'candle-out': 'a candle, out' },
  incense: { 'incense-lit': 'incense, burning', 'incense-out': 'incense, burnt down' },
  flowers: { flowers: 'flowers', 'flowers-wilted': 'flowers, wilted' },
  sofa: { 'sofa-folded': 'the sofa', 'sofa-bed': 'the sofa, made up as a bed' },
  lanyard: {
    lanyard: 'a lanyard',
    'lanyard-on-letter': 'the lanyard, laid on the letter',
  },
};
