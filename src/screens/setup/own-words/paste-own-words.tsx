import { useState } from "react";
import {
  type OwnWordsTable,
  readOwnWordsTable,
} from "#platform/channels/import/own-words-table.ts";
import { textOfBytes } from "#platform/channels/import/text-of-bytes.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/fields/field.tsx";
import { FileButton } from "#ui/fields/file-button.tsx";
import shared from "#ui/shared.module.css";
import { Undo } from "#ui/undo.tsx";
import setUp from "../set-up-screen.module.css";
import styles from "./own-words.module.css";
import { isUnwritten, MOST_STATEMENTS, type OwnWordsForm, withTable } from "./own-words-form.ts";

type PasteOwnWordsProps = {
  readonly own: OwnWordsForm;
  readonly onTaken: (own: OwnWordsForm) => void;
};

/** What was taken, and what stood there before. */
type Taken = {
  readonly count: number;
  readonly table: OwnWordsTable;
  readonly room: number;
  readonly before: OwnWordsForm;
};

/** More than any list of statements; what is read of a file. */
const FILE_BYTES = 512 * 1024;

/** Takes own words from a table that was pasted or chosen, once one has seen what was found in it. */
export function PasteOwnWords({ own, onTaken }: PasteOwnWordsProps) {
  const { t } = useTranslation("setup");
  const [text, setText] = useState("");
  const [taken, setTaken] = useState<Taken | null>(null);
  const read = text.trim() === "" ? null : readOwnWordsTable(text, own.languages);
  const table = read?.ok ? read.value : null;
  const isFound = table !== null && (table.statements.length > 0 || table.openQuestion !== null);
  const reason = read && (read.ok ? !isFound && "nothing" : read.reason);
  const room = MOST_STATEMENTS - own.statements.filter((each) => !isUnwritten(each)).length;
  const take = (found: OwnWordsTable) => {
    setTaken({
      count: Math.min(found.statements.length, room),
      table: found,
      room,
      before: structuredClone(own),
    });
    setText("");
    onTaken(withTable(own, found));
  };
  return (
    <details>
      <summary className={setUp["fold"]}>{t("own.paste.title")}</summary>
      <div className={shared["stack3"]}>
        <TextArea
          label={t("own.paste.field")}
          hint={t("own.paste.text")}
          error={reason ? t(`own.paste.${reason}`) : undefined}
          value={text}
          onChange={(event) => {
            setTaken(null);
            setText(event.target.value);
          }}
        />
        {isFound && <Found table={table} />}
        {table && <LeftOut table={table} room={room} />}
        <div className={shared["row"]}>
          {isFound && (
            <Button
              onClick={() => {
                take(table);
              }}
            >
              {t("own.paste.add")}
            </Button>
          )}
          <FileButton
            label={t("own.paste.file")}
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onFiles={([file]) => {
              setTaken(null);
              if (file) void textOfFile(file).then(setText);
            }}
          />
        </div>
        {taken && <LeftOut {...taken} />}
        {taken && (
          <Undo
            onUndo={() => {
              onTaken(taken.before);
              setTaken(null);
            }}
          >
            <p>
              {taken.count > 0 && <span>{t("own.paste.done", { count: taken.count })}</span>}{" "}
              {taken.table.openQuestion && <span>{t("own.paste.doneQuestion")}</span>}
            </p>
          </Undo>
        )}
      </div>
    </details>
  );
}

/** What a table holds, as it would be asked. */
function Found({ table }: { readonly table: OwnWordsTable }) {
  const { t } = useTranslation("setup");
  const { languages, statements, openQuestion } = table;
  return (
    <div className={shared["stack2"]}>
      <h3 className={shared["strong"]}>{t("own.paste.found")}</h3>
      <ol className={styles["found"]}>
        {statements.map((words) => (
          <li key={languages.map((language) => words[language]?.text).join("\n")}>
            {languages.map((language) => {
              const { text = "", label = "" } = words[language] ?? {};
              return (
                <p key={language} lang={language} translate="no">
                  {label === "" ? text : `${text} (${label})`}
                </p>
              );
            })}
          </li>
        ))}
      </ol>
      {openQuestion && (
        <>
          <h3 className={shared["strong"]}>{t("own.question")}</h3>
          {languages.map((language) => (
            <p key={language} lang={language} translate="no">
              {openQuestion[language]}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

type LeftOutProps = { readonly table: OwnWordsTable; readonly room: number };

/** What of a table is not taken, and why. */
function LeftOut({ table, room }: LeftOutProps) {
  const { t } = useTranslation("setup");
  const { statements, skipped } = table;
  return (
    <>
      {statements.length > room && <p>{t("own.paste.noRoom", { max: MOST_STATEMENTS })}</p>}
      {skipped.length > 0 && (
        <ul className={shared["quiet"]}>
          {skipped.map(({ row, text, reason }) => (
            <li key={row}>{t(`own.paste.skipped.${reason}`, { row, text })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

async function textOfFile(file: File): Promise<string> {
  return textOfBytes(new Uint8Array(await file.slice(0, FILE_BYTES).arrayBuffer()));
}
