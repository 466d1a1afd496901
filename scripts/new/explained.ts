/** What `?` says of a field beside the schema's words: an example, or how to find it out. */
export const EXPLAINED: Readonly<Record<string, string>> = {
  'sources outlet':
    'As "The Ferry Post". One that the record has is found by its name, a spelling or its slug; another is put there.',
  'sources issued':
    'As the page has it: "12 May 2010" or 2010-05-12. A page without a day: the span in which it must be.',
  'sources title': 'As "Rope cut at the ferry": letter for letter. Enter takes the line that looks like it.',
  'sources publisher': 'As "The Ferry Post company", where the page names it; often the outlet itself.',
  'sources label': 'As "The Ferry Post, 12 May 2010": readers see it wherever the article is named.',
  'sources url': 'As https://post.example/2010/rope: the one behind "share" or "copy link", without what follows a ?.',
  'sources language': 'As en for English.',
  'sources copy':
    'As "The outlet\'s own page, read on 13 May 2010", "A repost by another site", "An extract of two paragraphs".',
  'actors name':
    'As "The Ferry Post company", or "The state of X, through the company Y". Enter alone leaves it for later.',
  'actors owner':
    'As "The Ferry Post company", or "The state of X, through the company Y". Look at the foot of its pages, or under About.',
  'actors owner-says': 'As https://post.example/about: a page that says who owns it, and that anybody can read.',
  'statements says': 'As "says that somebody cut the rope": it is shown behind the name of who says it.',
  'statements on': 'As 2010-05-12, "12 May 2010", or a span: 2010-05-11/2010-05-12, "11 to 12 May 2010".',
  'statements how': 'As "The article, of Wednesday 12 May 2010, says Tuesday."',
  'claims title': 'As "The rope of the ferry was cut on 11 May 2010".',
  'claims when': 'As 2010-05-11, "11 May 2010", a span "11 to 12 May 2010", or a month "May 2010".',
  'claims speaks-of': 'As 2010-05-11: most often the time of the claim. Another where the voice speaks of another day.',
};
