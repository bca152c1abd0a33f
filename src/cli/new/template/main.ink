# title: New Scenario
# author: your name

// The host writes these four before each line; in an editor they keep these defaults.
VAR trust = 1            // 0 broken   1 thin     2 growing   3 sturdy
VAR safety = 1           // 0 flooded  1 guarded  2 workable  3 open
VAR intent = "undecided" // inclined | undecided | leaving: Ada's own life, set before play
VAR family = "not-yet"   // the ending family as of now, by the model

// What the story itself remembers.
VAR lied = false         // he said that the phone was in his jacket
VAR ringing = false      // ring-college was promised, and is not yet settled

INCLUDE scenes/01-ten-past-nine.ink

-> hall
