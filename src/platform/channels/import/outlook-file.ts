import { streamsOf } from "./compound-file.ts";
import type { MailPart } from "./mail-file.ts";
import { unpackedRtf } from "./packed-rich-text.ts";
import { textOfRtf } from "./rich-text.ts";
import { textOfBytes } from "./text-of-bytes.ts";

/** Properties of a mail: texts in UTF-16 and in bytes; its HTML, its rich text, an attachment. */
const PROPERTY = /^__substg1\.0_(?:....001[EF]|10130102|10090102|37010102)$/i;

/**
 * The parts of a mail as Outlook saves it (.msg, Microsoft's open specification MS-OXMSG), mails
 * attached to it included; null where it is none, is damaged, or cannot be read whole.
 */
export function partsOfOutlookFile(file: Uint8Array): readonly MailPart[] | null {
  try {
    const parts = streamsOf(file, PROPERTY).map(({ name, content }): MailPart => {
      const property = name.slice(-8).toUpperCase();
      if (property === "37010102") return { kind: "file", name: "", content: new Blob([content]) };
      if (property === "10090102") return { kind: "text", text: textOfRtf(unpackedRtf(content)) };
      const text = property.endsWith("001F")
        ? new TextDecoder("utf-16le").decode(content)
        : textOfBytes(content);
      return { kind: "text", text };
    });
    return parts.length > 0 ? parts : null;
  } catch {
    return null;
  }
}
