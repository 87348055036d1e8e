/** Where the rules come from, as their authors published them; the words say what each is for. */
export const METHOD_SOURCES = [
  {
    use: "spread",
    source:
      "Burke, M. J., Finkelstein, L. M. & Dusig, M. S. (1999): On average deviation indices for estimating interrater agreement.",
  },
  {
    use: "limit",
    source:
      "Burke, M. J. & Dunlap, W. P. (2002): Estimating interrater agreement with the average deviation index: A user’s guide.",
  },
  {
    use: "perspective",
    source:
      "Laing, R. D., Phillipson, H. & Lee, A. R. (1966): Interpersonal Perception: A Theory and a Method of Research.",
  },
  {
    use: "states",
    source: "Seltzer, T. & Mitrook, M. (2009): Two sides to every story.",
  },
  {
    use: "business",
    source:
      "Vosgerau, J., Anderson, E. & Ross, W. T. (2008): Can inaccurate perceptions in business-to-business (B2B) relationships be beneficial? Marketing Science 27, 205–224.",
  },
  {
    use: "missing",
    source:
      "Siddiqui, O. I. (2015): Methods for computing missing item response in psychometric scale construction.",
  },
  {
    use: "radar",
    source:
      "Fuchs, J. et al. (2014): The influence of contour on similarity perception of star glyphs.",
  },
] as const;
