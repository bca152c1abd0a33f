// How broken trust feels on either side, in our words (story bible 1.4; the guide: How Broken Trust Feels).
// Must not know: scenarios.

export const FEELINGS = {
  hurt: [
    'overwhelmed',
    'anxious',
    'deeply sad',
    'unsafe in the world',
    'unsure what is real',
    'angry',
    'afraid of a repeat',
    'afraid that it is over',
  ],
  accountable: [
    'guilty',
    'ashamed',
    'defensive',
    'desperate to fix it',
    'impatient for it to be over',
    'overwhelmed',
  ],
} as const;
