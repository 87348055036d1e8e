/** The part of jsdom that tests without a page use. */
declare module "jsdom" {
  export class JSDOM {
    constructor(html: string);
    readonly window: { readonly DOMParser: typeof DOMParser };
  }
}
