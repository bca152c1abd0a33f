// What `check --help` says: every word that the command knows.
// Must not know: what it does with them.

export const HELP = `npm run story -- check [path…]

Proves the stories in these folders, or any .ink file; without a path, all stories here.
Exit code 0 without errors, 1 with errors in a story, 2 when it could not run.

  --plain           any ink by others: without the rules of this house
  --balance         also how the endings fall by share of slips, and what a reader gets who picks by surface alone;
                    finds what is gameable or off-balance
  --outcomes        also how the endings fall from each option, at random and played well
  --after <ids>     asks for the outcomes after these decisions: option ids with commas between them
  --json            one JSON object in place of text
  --workers <n>     explores with n threads; the findings are the same for any n (1 unless said)
  --memory <MB>     stops when this much is used, and says how much is left open (1500 unless said)
  --states <n>      stops at this many states, and says how much is left open (1000000 unless said)

Ctrl-C ends the work and prints what was found so far; once more leaves at once.`;
