# title: Nine Months of Sundays
# author: Groundwork

// The host writes these four before each line; in an editor they keep these defaults.
VAR trust = 0            // 0 broken   1 thin     2 growing   3 sturdy
VAR safety = 1           // 0 flooded  1 guarded  2 workable  3 open
VAR intent = "undecided" // inclined | undecided | leaving: Andrés's own life, set before play
VAR family = "not-yet"   // the ending family as of now, by the model

// What the story itself remembers.
VAR found = 0            // how many lies have come out so far
VAR slip = false         // her last words were a dodge, so she can take them back
VAR april_kept = false   // the night at Temuco is still kept from him
VAR waved = false        // 1: Vicente was waved back at, from the truck
VAR results = false      // results is open and not yet settled
VAR rota = false         // rota is open and not yet settled
VAR ask = false          // questions was made
VAR ask_due = false      // questions is still to be settled in this scene
VAR sundays = false      // 2: sundays was made by both; from 3 on: still to be settled in this scene
VAR sentence = false     // sentence is open and not yet settled
VAR green = false        // 2: the fridge was still green in June
VAR gap = false          // 3: nobody filled the gap in the photograph
VAR missed = false       // a Sunday was missed, and not moved
VAR yard = false         // 4: the yard was laid out in salt and matches
VAR told = false         // 5: the boys have had their sentence

INCLUDE scenes/01-before-the-house.ink
INCLUDE scenes/02-first-sundays.ink
INCLUDE scenes/03-the-song.ink
INCLUDE scenes/04-round-again.ink
INCLUDE scenes/05-the-lake.ink

-> truck
