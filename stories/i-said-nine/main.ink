# title: I Said Nine
# author: Groundwork

// The host writes these four before each line; in an editor they keep these defaults.
VAR trust = 1            // 0 broken   1 thin     2 growing   3 sturdy
VAR safety = 2           // 0 flooded  1 guarded  2 workable  3 open
VAR intent = "undecided" // inclined | undecided | leaving: Luis's own life, set before play
VAR family = "not-yet"   // the ending family as of now, by the model

// What the story itself remembers.
VAR found = 0            // how many lies have come out so far
VAR soup = false         // 1: he took the soup in
VAR taped = false        // she wrote the hours on a strip of tape
VAR home = false         // home-850 was made
VAR home_due = false     // home-850 is still to be settled in this scene
VAR rota = false         // rota-talk is open and not yet settled
VAR asked = false        // 2: Chef has it in ink
VAR way = "none"         // 2: how Tuesday went: none | home | stop | four | lied | gone
VAR sundays = false      // sundays was made
VAR sundays_due = false  // sundays is still to be settled in this scene
VAR slip = false         // her last words were a dodge, so she can take them back
VAR told = false         // 3: he heard from the tunnel before ten to nine

INCLUDE scenes/01-eleven-twenty.ink
INCLUDE scenes/02-the-pass.ink
INCLUDE scenes/03-handover.ink

-> landing
