import type { Slide, SlideKind } from "#domain/deck/slide.ts";

/** The slide of one kind. */
export type SlideOf<Kind extends SlideKind> = Extract<Slide, { readonly kind: Kind }>;
