# title: Muted Thread
# author: Groundwork

// The host writes these four before each line; in an editor they keep these defaults.
VAR trust = 1            // 0 broken   1 thin     2 growing   3 sturdy
VAR safety = 1           // 0 flooded  1 guarded  2 workable  3 open
VAR intent = "undecided" // inclined | undecided | leaving: Vikram's own life, set before play
VAR family = "not-yet"   // the ending family as of now, by the model

// What the story itself remembers.
VAR found = 0            // how many lies have come out so far
VAR slip = false         // your last words were a dodge, so you can take them back
VAR waved = false        // 1: you named the wave before he had to
VAR jar = false          // 1: Amma's jar stayed in his hands
VAR start = false        // i-start is open and not yet settled
VAR drives = false       // 1: you have the wheel, and he the window
VAR woke = false         // 2: you were sorry loudly enough to wake Nila
VAR fix = false          // correct-it is open and not yet settled
VAR home = false         // thread-home was made
VAR home_due = false     // thread-home is still to be settled in this scene
VAR put = "none"         // 3: what you put in the thread on Wednesday: none | haha | no | hurt
VAR hid = false          // 3: you told him that it had been quiet
VAR said = "no"          // 3: how your sisters heard it: no | soft | later | deck | table | step
VAR told = "nobody"       // 3: who has heard it from you: nobody | sisters | table
VAR tears = false        // 3: you told him that Divya cried
VAR thurs = false        // thursdays was made
VAR thurs_due = false    // thursdays is still to be settled in this scene
VAR sent = false         // 4: Tuesday's line went to Divya

INCLUDE scenes/01-parking-lot.ink
INCLUDE scenes/02-westbound.ink
INCLUDE scenes/03-at-meeras-table.ink
INCLUDE scenes/04-first-told.ink

-> lot
