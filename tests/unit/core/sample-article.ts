/** An article of an invented paper about an invented valley, with furniture, a repeat and curly marks. 135 words. */
export const SAMPLE_ID = 'arvel-courier-2019-05-02';

export const SAMPLE = `Menu
Ferry link to Lower Tamrin is cut, wardens say
The Arvel Courier
The ferry at Tamrin stands idle on Thursday, May 2, 2019. /Courier

The ferry at Tamrin stands idle on Thursday, May 2, 2019. /Courier

The wardens of the Tamrin valley said at 9:15 on Thursday that the ferry had stopped, and that some 2,400 people were cut off.
“We closed the crossing because the cable is worn,” said Ilse Varga [the chief warden]. “Nobody is in danger”.“They will be fed.”
The owner’s office denied it. "The cable was changed in March and it is sound," a clerk told the Courier by telephone. She said the wardens had not asked.
A well-known boatman, who did not give his name, said that he had crossed the river twice since noon.
Comments Share Print
`;
