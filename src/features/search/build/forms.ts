/** Forms of English words that no rule makes of one another: the search takes each line for one word. */
export const INFLECTIONS: readonly (readonly string[])[] = `
  attack attacker
  beat beaten
  begin began begun
  break broke broken
  bring brought
  build built
  capture captor captive
  child children
  come came
  cut cuts
  die died death dead dying
  drive drove driven
  fall fell fallen
  fight fought fighting fighter
  find found
  flee fled
  fly flew flown
  give gave given
  go went gone
  hear heard
  hold held
  keep kept
  know knew known
  lead led leader
  leave left
  lose lost loss
  make made
  man men
  meet met meeting
  person people
  rise rose risen
  see saw seen
  seize seizure
  send sent
  shoot shot
  show shown
  speak spoke spoken spokesman spokesmen spokesperson spokeswoman
  spread spreads
  strike struck
  take took taken
  tell told
  think thought
  throw threw thrown
  win won
  withdraw withdrew withdrawn withdrawal
  woman women
  write wrote written
`
  .trim()
  .split(/\n/u)
  .map((line) => line.trim().split(' '));
