/** Sentence patterns of English; slots as in `french.ts`. Written for this project. */
export const englishPatterns: readonly string[] = `
{P} said the plan would be dropped .
{P} , a spokesman for {O} , denied the report .
" That is false , " said {P} , director of {B} .
According to {P} of {O} , things are getting worse in {L} .
Mr. {S} met Mrs. {S} in {L} .
{S} declined to comment .
{S} and {S} met on Tuesday .
{S} 's lawyer , {P} , said he would appeal .
Dr. {P} has worked in {L} for ten years .
{G} lost his job at {B} .
The mayor of {L} , {P} , signed the order .
President {P} flew from {L} to {L} .
Prime Minister {P} visited {L} on Monday .
Foreign Minister {P} told {M} that talks had failed .
Sen. {P} , a Democrat , voted against the bill .
Gen. {P} commands the troops in {L} .
U.S. Secretary of State {P}
starring {P} , {P} and {P}
{P} beat {P} in the final in {L} .
against {P} and later {S}
Born in {L} , she studied at the University of {L} .
the son of {P} and {P}
a novel by {P} , translated by {P}
written by {P} and directed by {P}
the murder of {P} remains unsolved .
the government of {P} collapsed .
the ideas of {S} and {S}
She met {S} in {L} .
A fire broke out in {L} .
Residents of {L} are worried .
from {L} to {L} , roads are closed
{L} , {L} and {L} were hit .
In {L} , the council closed the school .
between {L} and {L} , near {L}
in the suburbs of {L} , north of {L}
The city of {L} has ten thousand people .
{L} hosted the summit .
The ship left {L} for {L} .
the port of {L} is blocked .
{C} and {C} signed a deal .
relations between {C} and {C}
{C} rejected the accusations .
{C} closed its border with {C} .
In {C} , elections were postponed .
{C} 's army said it shot down a drone .
{C} 2 , {C} 1
along the {N} and the {N}
near {N} in {L}
on {N} , police said
the waters of the {N}
{O} filed a complaint .
The {O} called a strike .
The {O} published its report on {C} .
the president of the {O} , {P} ,
a member of the {O} since 2010
{A} and {A} called for protests .
The {A} denounced the move .
according to a statement from the {A} .
the head of the {A} , {P} ,
{B} is cutting 300 jobs in {L} .
{B} , based in {L} , is buying {B} .
{B} reported higher sales .
{B} 's chief executive , {P} , resigned .
workers at {B} are on strike .
shares of {B} fell in {L} .
a unit of {B}
rivals such as {B} and {B}
{K} won 2-1 at {K} .
{K} coach {P} was suspended .
he signed for {K} in 2015 .
fans of {K}
{M} reported .
The {M} said the minister would resign .
in an interview with {M} , {P} said
told {M} on Friday .
the newspaper {M} reported that {P}
{M} aired the footage .
a reporter for {M} was arrested in {L} .
{L} ( {M} ) - Thousands of people
{L} , {C} ( {M} ) —
the film " {W} " by {P} .
the album {W} , released in 1998
in " {W} , " {P} plays a judge .
the novel {W}
winner of the {E} in 2010 .
during the {E} in {L}
the signing of the {E}
the {E} was cancelled .
since the {E}
a {D} crashed near {L} .
the {D} and {D} versions
shipments of {D} to {C} .
{D} missiles were fired .
the prosecutor 's office in {L} opened an inquiry .
{L} police are looking for {P} .
a court in {L} convicted {P} .
the hospital in {L}
Bishop {P} of {L}
King {G} and Queen {G}
Pope {G} died in {L} .
{P} , 34 , was arrested in {L} .
{P} ( born in {L} ) , died in {L}
{P} : " We will go all the way "
{L} : two dead in blast
By {P}
Associated reporting by {P} in {L} and {P} in {L}
{B} denied any link with {B} .
{B} said it had hidden nothing .
{B} , which employs 300 people in {L} , did not respond .
workers at the {B} plant in {L}
shareholders of {B} voted .
the insurer {B} and the bank {B}
startup {B} raised money .
a spokeswoman for {B} , {P} , confirmed it .
{B} : talks resume
hackers claimed to have breached {B} .
according to {B} , no data was leaked .
a unit of {B} in {C}
a lawyer for {B} , {P} ,
" I am exhausted , " said {G} , 52 .
{G} , 34 , a cashier , said
sighed {G} , a pensioner
{P} , mayor of {L} since 2014 ,
the vessel {W} was seized .
the trawler {W} sank .
the newspaper {W} broke the story .
the charity {W} helps victims .
Dr. {P} testified .
the {C} coast guard opened fire .
the fisheries minister , {P} , accused {C} .
{S} denied it .
" Not true , " {S} added .
for {S} , " it is a lie "
{S} 's team says otherwise .
authorities in {C} and {C}
an official of the {A}
Lt. {P} of the {O}
Capt. {S} told the court
the {C} navy and the {C} army
{P} , a {C} diplomat ,
Still , nothing is settled .
Prices keep rising .
Several groups oppose the plan .
Unions called a strike .
An inquiry has been opened .
Three men were arrested .
Officials promised help .
Neither side has responded .
On Monday , lawyers will speak .
He says it is impossible .
Other countries followed .
Two weeks later , everything changed .
`
  .split('\n')
  .map(line => line.trim())
  .filter(line => line !== '')
