import "#ui/slide-tokens.css";
import {
  type ReactNode,
  type RefObject,
  Suspense,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { readableAccent } from "#charts/marks/accent.ts";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import type { SessionState } from "#platform/channels/session/session-message.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { loadWords } from "#platform/i18n/load-words.ts";
import { LanguageContext, useTranslation } from "#platform/i18n/use-translation.ts";
import type { PresentSource } from "../present-source.ts";
import { prefetchRadar } from "../slides/figures/slide-radar.tsx";
import styles from "./stage.module.css";
import { StageContext, type StageValue } from "./stage-context.ts";
import { WallCountdown } from "./wall-countdown.tsx";

/** Everything that slides say. */
const NAMESPACES = ["present", "results", "questionnaire", "prompts", "common"] as const;

/** Shares of a stage's height that a slide has, also above a countdown (slide-tokens.css). */
const INNER = 0.9;
const INNER_TIMED = 0.82;

type StageProps = {
  readonly source: PresentSource;
  readonly look: Pick<SessionState, "language" | "second" | "theme" | "blank" | "countdown">;
  readonly title?: StageValue["title"];
  readonly children: ReactNode;
};

/** Where slides are shown, in their own language, theme and size, whatever stands around it. */
export function Stage({ source, look, title = "h1", children }: StageProps) {
  const box = useRef<HTMLDivElement>(null);
  const size = useBoxSize(box);
  const fonts = useFonts();
  const { second, theme, blank, countdown } = look;
  const isTimed = countdown !== null;
  // The room goes on reading until the words of another language are there.
  const language = useDeferredValue(look.language);
  useEffect(loadEveryLanguage, []);
  useEffect(prefetchRadar, []);
  const { partyNames, comparison, date, example, branding } = source;
  const { respondents } = comparison;
  const value = useMemo(
    () =>
      size && {
        ...size,
        inner: size.height * (isTimed ? INNER_TIMED : INNER),
        language,
        second,
        partyNames: isolatedNames(partyNames),
        respondents,
        date,
        example,
        logo: branding.logo ?? null,
        accent: branding.accent === undefined ? null : readableAccent(branding.accent, theme),
        title,
        isTimed,
      },
    [
      size,
      language,
      second,
      partyNames,
      respondents,
      date,
      example,
      branding,
      theme,
      title,
      isTimed,
    ],
  );
  return (
    <div ref={box} className={styles["stage"]} data-theme={theme}>
      {value && (
        <LanguageContext value={language}>
          <StageContext value={value}>
            <Suspense key={fonts} fallback={null}>
              <Worded>
                {children}
                <WallCountdown countdown={countdown} />
              </Worded>
            </Suspense>
          </StageContext>
        </LanguageContext>
      )}
      {blank && <div className={styles["blank"]} data-blank="" />}
    </div>
  );
}

/** A change of language shows at once. */
function loadEveryLanguage(): void {
  for (const language of LANGUAGES) loadWords(language, NAMESPACES).catch(() => undefined);
}

/** Waits for all words at once, so that no slide waits when its turn comes. */
function Worded({ children }: { readonly children: ReactNode }) {
  useTranslation(NAMESPACES);
  return children;
}

type BoxSize = { readonly width: number; readonly height: number };

/** The size of an element in pixels, kept up to date; null before it has one. */
function useBoxSize(box: RefObject<HTMLElement | null>): BoxSize | null {
  const [size, setSize] = useState<BoxSize | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || height === 0) return;
      setSize((before) =>
        before?.width === width && before.height === height ? before : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [box]);
  return size;
}

/** Counts up whenever fonts have arrived, after which everything measured has other sizes. */
function useFonts(): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const onDone = () => {
      setVersion((before) => before + 1);
    };
    document.fonts.addEventListener("loadingdone", onDone);
    return () => {
      document.fonts.removeEventListener("loadingdone", onDone);
    };
  }, []);
  return version;
}
