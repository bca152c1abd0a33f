// Scene 1, Final notice: the kitchen at twenty to eight in the morning (acknowledge).
// Opens debt-line, three-oclock, post-on-table, never-again. Must not settle any of them.
=== kitchen ===
The kettle has clicked off and nobody has moved. # scene: second-drawer-1 # stage: acknowledge # room: kitchen-morning # prop: letter-open
Twenty to eight. Ruth still has her lanyard on. Twelve hours on the children's ward, and she has squared the letter to the edge of the table the way she squares a tray. # mood: ruth guarded
RUTH: Final notice. So there was a first.
*   ["Whitmore's went under owing me nine grand. I've been trying to get us level." # move: explain # id: df5k # misses: accountable-opening, acknowledge-no-excuses # meant: I was fighting for us. # heard: So it's somebody else's letter.]
    RUTH: I didn't ask what Whitmore's did.
*   ["There was. I put it in the drawer. I've lied to you for a year." # move: own # id: 9skx # shows: accountable-opening, acknowledge-no-excuses # heard: He said lied. I didn't have to.]
    She nods, once, as if you had read her a temperature.
    RUTH: Fourteen months. That one's dated.
*   ["You're dead on your feet. Sleep first, and tonight you'll see every page." # move: withdraw # id: s9h6 # size: 0.5 # misses: begin-the-talk, right-time-place # meant: You deserve some rest. # heard: He's still the one who decides when.]
    RUTH: Tonight. So the drawer gets today as well.
*   ["I'm an idiot. You should have married someone who can run his life." # move: collapse # id: bf5q # misses: own-your-part, know-both-storms # meant: I know how bad this is. # heard: Now I'm on shift again.]
    RUTH: Don't. I've been looking after people since eight last night.
-   RUTH: How much. # hold: 900
*   [Fetch the drawer. Put all of it on the table, the sealed ones too. # move: disclose # id: jfb5 # shows: open-book, name-the-break, small-acts # heard: He carried it in himself.]
    ~ fetched = true
    You bring it in held level, like something asleep. Forty-one envelopes. Nine you never opened. # prop: drawer-on-table
    You say it out loud: twenty-three thousand four hundred, and six from the deposit. She isn't looking at you. She's counting.
    RUTH: Nine you didn't even open.
*   ["About seventeen, on the cards. I'd have to sit down and add it up." # move: conceal # id: 2pkq # misses: open-book, name-the-break # meant: Let me break it gently. # heard: He's still choosing how much I get.]
    RUTH: Seventeen.
    You watch her start to breathe. It lasts until she turns the page over.
    ~ lie_found = true
    ~ found = 1
    RUTH: There's a table on the back, Marek. It says twenty-three. # event: discover # mood: ruth cold
*   ["Twenty-three thousand four hundred. And six from the deposit. That's everything." # move: disclose # id: qp8x # shows: open-book, name-the-break # heard: Worse than I'd worked out on the bus. But it's a number.]
    She says it back without the pounds, the way she says a dose.
    RUTH: Six. That's Esi's room.
-   She takes the lanyard off over her head and lays it on the letter, to hold it down.
    RUTH: Mum kept hers in the bread bin. Under the liner. I was nine when the men came for the telly, and she told them, in front of us, it was the first she'd heard of it. # mood: ruth far-away
    RUTH: I know the noise an envelope makes going somewhere quiet. I've heard it in this house all year. I told myself it was the nights.
*   ["I'm not your mother, though. I've paid something on every one of those." # move: defend # id: 4m7p # misses: drop-defensiveness, hold-the-storm # meant: It isn't the same. I was trying. # heard: I showed him that kitchen and he marked it.]
    RUTH: No. She was on her own with it. You had me.
*   [Go round the table to her and put your arms around her shoulders. # move: comfort # id: d837 # misses: hold-the-storm # meant: You're not on your own with this. # heard: He'd like me to stop talking.]
    { safety >= 1:
        She lets you. You can feel her not leaning.
    - else:
        RUTH: Don't. Not yet. I'll cry, and then we'll be talking about that.
    }
*   [Say nothing. Put your hands on the table and let her finish it. # move: listen # id: pf5s # shows: hold-the-storm, active-listening # heard: He let it be as long as it was.]
    The fridge shudders and stops. Neither of you fills it.
    RUTH: She was good with money, is the thing. There just wasn't any.
*   ["You heard right, and I let you think that you were just tired." # move: validate # id: np62 # shows: validate-feelings, go-deeper # heard: I wasn't going mad.]
    Her hand goes flat on the table.
    RUTH: I asked you. February, in the car. I asked you straight.
    You remember February. You remember the roundabout. You said it was the boiler cover.
-   { safety == 0: -> sink }
    -> christmas

=== sink ===
She gets up and runs the cold tap over her wrists. Her back is to you. Her shoulders are going up and down too fast. You have seen this once, at her father's funeral. # mood: ruth flooded # prop: tap-on
*   ["Please look at me. If we stop now we'll never get it said." # move: chase # id: d66q # misses: steady-yourself, right-time-place # meant: Don't leave me in this. # heard: He needs me all right more than I need to breathe.]
    RUTH: Move back.
    You hadn't known you were that close.
*   ["Ten minutes. I'll be on the step, and I'm coming in at eight." # move: pause # id: v8kk # shows: steady-yourself, right-time-place # heard: A time. He gave me a time.]
    The step is wet. You sit on it anyway. Behind you the tap runs, and then it doesn't.
    At eight you go in. She has dried her face on the tea towel and hung it up straight. # event: return # mood: ruth spent
*   [Turn the tap down. Sit on the lino, clear of the door, and wait. # move: listen # id: 9rw5 # shows: steady-yourself, meet-anger-with-care # heard: He got smaller. Good.]
    It is cold down there. There is a pea under the cooker. After a while her breath finds the bottom of itself. # mood: ruth spent
-   -> christmas

=== christmas ===
RUTH: I did Christmas Day. I did New Year. You packed my lunch. # mood: ruth hard
*   ["You worked Christmas for a deposit that I had already spent." # move: own # id: 7tpt # shows: meet-anger-with-care, i-statements # heard: He did the sum, so I don't have to.]
    RUTH: Yes.
    It is very quiet. For a second she looks almost rested, to have it be that plain.
*   ["What is the part of it that you keep going back to?" # move: invite-fear # id: q3z2 # shows: invite-fears, open-questions # heard: He's asking. He doesn't know what I'll say.]
    { safety >= 2:
        RUTH: That I'll lie down in a minute and not sleep, because I'll be listening for the post.
        RUTH: And that I liked you, this year. I kept thinking how kind you were being.
    - else:
        RUTH: I've been answering questions all night.
    }
*   ["I was on my knees in other people's bathrooms till nine at night." # move: deflect # id: 6jgq # misses: meet-anger-with-care, own-your-part # meant: I was working for us too. # heard: So now we're comparing tired.]
    RUTH: I know where you were. I washed the trousers.
*   ["I kept thinking, one good job and you'd never have to know." # move: explain # id: dg47 # misses: acknowledge-no-excuses, word-deed-gap # meant: I wanted to spare you. # heard: The plan was that I'd never know.]
    RUTH: That isn't sparing me. That's it working.
-   Overhead, feet. Bed to bathroom. Esi, who is eight, and slow on Tuesdays.
    RUTH: She's not seeing this.
*   ["I'll tell her it's just some boring stuff about the van." # move: minimise # id: nd95 # size: 0.5 # misses: small-acts, word-deed-gap # meant: Let's keep it off her. # heard: He's so quick with them.]
    ~ van_story = true
    RUTH: No. She can have "not now". She's not having stories. # event: refuse
*   [Square the letters face down on the side, in plain sight, and leave them. # move: small-deed # id: jr24 # shows: small-acts, open-book # heard: Not in anything. He left them out.]
    She watches your hands all the way there and all the way back.
*   [Sweep the letters up and get them into the drawer before she's down. # move: minimise # id: qrc2 # size: 0.5 # misses: small-acts, open-book # meant: I'm doing what you asked. # heard: There they go. He's good at it.]
    RUTH: And there they go.
-   ESI: Is it a school day?
    RUTH: It is. Dad's doing your toast.
    { fetched:
        ESI: Why's the drawer out?
        RUTH: It was stuck.
        She hears herself say it. So do you.
    }
    Esi goes back up for her shoes. You have as long as it takes an eight-year-old to find two.
    RUTH: So what happens. # hold: 700
*   ["Never again, Ruth. I swear to you on Esi's life, never again." # move: promise-vague # id: 8zbn # promise: never-again vague # misses: specific-commitment # meant: I mean it with everything I've got. # heard: It's free, that.]
    ~ plan = "vague"
    ~ swore = true
    RUTH: Don't put her on it.
*   ["Tonight at seven we ring the debt line, and you hold the phone." # move: promise-specific # id: k4js # promise: debt-line specific weight:2 due:second-drawer-2 # shows: specific-commitment, keep-every-promise # heard: Seven. And I hold it.]
    ~ debt_line = true
    { safety >= 2:
        ~ plan = "mine"
        RUTH: Write it on the thing.
        The thing is the tile merchant's calendar. You write it under her shifts, small, where it can be checked.
    - else:
        RUTH: You've got a plan. Course you have. You've had one all year.
    }
*   ["What would you need to see this week, to sleep in this house?" # move: ask-open # id: q9jp # shows: open-questions, decide-willing # heard: I get to say what counts.]
    { safety >= 2:
        ~ plan = "hers"
        ~ post = true
        RUTH: Post. On the table. Shut. Every day, and I open it. # event: agree-together post-on-table weight:2 due:second-drawer-2,second-drawer-3,second-drawer-4
    - else:
        RUTH: Ask me when I'm not standing up.
    }
*   ["I'll sell the van. You'll have every penny of it back by Christmas." # move: grand # id: p79m # misses: steady-not-grand, no-quick-fix # meant: I'd give up anything for this. # heard: Big. Loud. And then what?]
    ~ plan = "grand"
    RUTH: And go to work on what? The 49, with a tile cutter?
-   She stops with one hand on the door frame.
    RUTH: I'm going up. I don't know who I'm going to be when I come down. # mood: ruth spent
*   [Hold the door so it doesn't bang, and let her go up. # move: listen # id: 57dx # shows: hold-the-storm, give-it-time # heard: He didn't need the last word.]
    You hold it until the latch is in.
*   ["Just tell me we're all right. I can do anything if I know that." # move: rush # id: b5mp # misses: give-it-time, no-quick-fix # meant: I need something to hold on to. # heard: Now I'm to carry him up the stairs.]
    RUTH: I can't tell you that, can I.
*   ["I lied for fourteen months and you paid for it in nights. I'm sorry." # move: apologise # id: 2vdj # parts: responsibility, regret # shows: sincere-apology, i-statements # heard: In nights. Yes. That's what it was in.]
    She doesn't turn round. She stays long enough to have heard it.
*   ["You don't have to know. I'll do school, and be here at three." # move: accept-limit # id: qc99 # promise: three-oclock specific weight:1 due:second-drawer-2 # shows: give-it-time, daily-consistency # heard: Nobody's waiting on me to be fine.]
    ~ three = true
    RUTH: Her PE kit's on the line.
-   -> close

// The story may end here only when the family says so; every other road goes on to the hall.
=== close ===
{ intent == "leaving" && family == "honest-parting" && safety >= 2 && not lie_found && not swore: -> clear_eyed }
{ family == "rupture" && (safety == 0 || (lie_found && (safety < 2 || intent == "leaving"))): -> bread_bin }
{ safety >= 2 && (plan == "hers" || plan == "mine"): -> post_on_the_table }
{ safety >= 2: -> not_yet }
-> quiet_house

=== post_on_the_table ===
~ after = "table"
Ten past nine. The flap goes. You are in the hall before it has finished moving.
Two letters and a pizza menu. You carry them through and put them on the table, shut, square to the edge.
Overhead the bed creaks. She isn't asleep. She is listening, and this time there is nothing to hear.
-> hallway

=== not_yet ===
~ after = "adwoas"
When you get back from school there is a note against the kettle.
Gone to Adwoa's once I've slept. Not to punish you. To hear myself think. Swimming is at 4, her bag's by the door. R.
You turn it over for a kiss. There is only the 4, gone over twice so you can't misread it.
-> hallway

=== quiet_house ===
~ after = "quiet"
She comes down at three and says she's fine. She says it about the toast, and the bus, and the number.
At six her phone lights with her payslip, and she turns it face down on the arm of the chair.
That night, brushing your teeth, you hear something go quietly into a drawer. It isn't yours.
-> hallway

=== bread_bin ===
By the time you are back from school her bag has gone, and Esi's with it. # end: bread-bin
The bread bin is on the draining board with its lid off and the liner out. She has emptied it, and washed it, and left it to dry.
-> END

=== clear_eyed ===
She comes back down as far as the turn of the stairs. # end: clear-eyed
RUTH: I believe you. I want you to know that. I believe every number.
{ plan == "mine":
    RUTH: And I'm not doing it. I did my nine years of listening. I'll hold the phone tonight, and we'll do it properly, for her. Then we'll talk about who lives where.
- else:
    RUTH: And I'm not doing it. I did my nine years of listening. We'll ring someone about it tonight, and we'll do it properly, for her. Then we'll talk about who lives where.
}
She says it the way she tells parents things on the ward: slowly, once, and then she waits to see that you have taken it in.
-> END

=== skip_second_drawer_1 ===
Ruth found the final notice, and you told her: twenty-three thousand four hundred, and six from the deposit.
She heard it standing up, in her lanyard. Then she went to bed, and neither of you slept.
-> hallway
