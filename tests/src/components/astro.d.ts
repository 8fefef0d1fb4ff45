/** For the compiler alone, which reads no `.astro` files; `astro check` reads them and checks every prop. */
declare module "*.astro" {
  const component: (props: object) => unknown;
  export default component;
}
