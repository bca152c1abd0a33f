# title: The Second Drawer
# author: Groundwork

// The host writes these four before each line; in an editor they keep these defaults.
VAR trust = 1            // 0 broken   1 thin     2 growing   3 sturdy
VAR safety = 1           // 0 flooded  1 guarded  2 workable  3 open
VAR intent = "undecided" // inclined | undecided | leaving: Ruth's own life, set before play
VAR family = "not-yet"   // the ending family as of now, by the model

// What the story itself remembers.
VAR fetched = false      // 1: he carried the drawer in
VAR lie_found = false    // 1: the seventeen was found out
VAR found = 0            // how many lies have come out so far
VAR van_story = false    // 1: he would have told Esi a story about the van
VAR plan = "none"        // 1: none | hers | mine | vague | grand; from 2 on: none | grand
VAR debt_line = false    // debt-line is open and not yet settled
VAR three = false        // three-oclock is open and not yet settled
VAR post = false         // post-on-table was agreed
VAR swore = false        // never-again was sworn and not yet replaced
VAR after = "quiet"      // how scene 1 closed: table | adwoas | quiet
VAR post_due = false     // post-on-table is still to be settled in this scene
VAR hidden = false       // 2: the council's letter is behind the meter
VAR said_mine = false    // 2: he told Colette whose the debts are
VAR names = false        // both-names was made
VAR names_due = false    // both-names is still to be settled in this scene
VAR twenty = false       // 3: he took Gareth's twenty
VAR cash = "none"        // 3: Lister's money in the visor: none | told | hidden | surprise | found
VAR sheet = false        // the-sheet was made
VAR sheet_due = false    // the-sheet is still to be settled in this scene
VAR form = false         // 4: Harrison's form is in the coat, unsaid
VAR slip = false         // his last words in this scene were a dodge, so he can take them back

INCLUDE scenes/01-final-notice.ink
INCLUDE scenes/02-seven-oclock.ink
INCLUDE scenes/03-declined.ink
INCLUDE scenes/04-the-sheet.ink

-> kitchen
