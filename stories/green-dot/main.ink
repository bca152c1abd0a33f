# title: Green Dot
# author: Groundwork

// The host writes these four before each line; in an editor they keep these defaults.
VAR trust = 1            // 0 broken   1 thin     2 growing   3 sturdy
VAR safety = 1           // 0 flooded  1 guarded  2 workable  3 open
VAR intent = "undecided" // inclined | undecided | leaving: Bea's own life, set before play
VAR family = "not-yet"   // the ending family as of now, by the model

// What the story itself remembers.
VAR found = 0            // how many lies have come out so far
VAR slip = false         // her last words were a dodge, so she can take them back
VAR lifted = false       // 1: she took the other end of the door
VAR blocked = false      // 1: she blocked Daan with a flourish
VAR swore = false        // 1: she swore it was finished
VAR last = false         // last-message is open and not yet settled
VAR pencil = false       // 2: Bea had the pencil for the last message
VAR tell = false         // tell-that-day was made
VAR tell_due = false     // tell-that-day is still to be settled in this scene
VAR phones = false       // phones-in-hall was made
VAR phones_due = false   // phones-in-hall is still to be settled in this scene
VAR told = "no"          // 3: Daan's two lines: no | before | after | hidden
VAR lists = false        // two-lists was made
VAR lists_due = false    // two-lists is still to be settled in this scene
VAR waited = false       // 4: Bea has learnt that the two lines were kept from her

INCLUDE scenes/01-read-to-the-end.ink
INCLUDE scenes/02-was-it-love.ink
INCLUDE scenes/03-ping.ink
INCLUDE scenes/04-what-is-ours.ink

-> workshop
