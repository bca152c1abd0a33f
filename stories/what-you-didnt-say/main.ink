# title: What You Didn't Say
# author: Groundwork

// The host writes these four before each line; in an editor they keep these defaults.
VAR trust = 2            // 0 broken   1 thin     2 growing   3 sturdy
VAR safety = 1           // 0 flooded  1 guarded  2 workable  3 open
VAR intent = "undecided" // inclined | undecided | leaving: Denise's own life, set before play
VAR family = "not-yet"   // the ending family as of now, by the model

// What the story itself remembers.
VAR found = 0            // how many lies have come out so far
VAR slip = false         // his last words were a dodge, so he can take them back
VAR pie = false          // 1: he told her that he had stayed for pie
VAR ring = false         // ring-dale is open and not yet settled
VAR table = false        // say-it was made
VAR table_due = false    // say-it is still to be settled in this scene
VAR drive = false        // he-drives was made
VAR drive_due = false    // he-drives is still to be settled in this scene
VAR scale = "none"       // 2: the laugh at the scale house: none | told | hidden
VAR hears = false        // 3: she stayed to hear the call
VAR brit = "none"        // 3: what Britta said: none | hidden
VAR spoke = false        // 4: he answered Dale at the table
VAR speech = false       // 4: and it ran to four minutes
VAR walked = false       // 2: he walked down to Dale at the gate
VAR saturdays = false    // 3: he said he would go on calling
VAR studs = false        // 2: he put her winter tires on

INCLUDE scenes/01-porch.ink
INCLUDE scenes/02-rows.ink
INCLUDE scenes/03-the-call.ink
INCLUDE scenes/04-easter.ink

-> porch
