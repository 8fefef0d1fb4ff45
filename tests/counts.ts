/** How much of each the site has, said once for all tests: none of it follows from the figures. */
export const counts = {languages: 3, areas: 25, indicators: 15, municipalities: 309};
