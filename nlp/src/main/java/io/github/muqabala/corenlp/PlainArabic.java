package io.github.muqabala.corenlp;

/**
 * A copy of a text, equally long, in which every character is one that CoreNLP's Arabic lexer
 * knows. Others make it print to the standard error stream or throw.
 *
 * <p>Rules: letters, marks and digits of the Arabic alphabet, ASCII and white space stay; any other
 * letter of Arabic script becomes beh, any other letter x, any other digit 1; marks and format
 * characters, which may stand inside a word, become tatweel; all the rest becomes an asterisk.
 */
final class PlainArabic {
  private PlainArabic() {}

  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int code = text.codePointAt(i);
      char c = plain(code);
      for (int n = 0; n < Character.charCount(code); n++) {
        plain.append(c);
      }
      i += Character.charCount(code);
    }
    return plain.toString();
  }

  private static char plain(int code) {
    if ((code > ' ' && code < 0x7F)
        || (code >= 'ء' && code <= 'غ')
        || (code >= 'ـ' && code <= '\u0652')
        || (code >= '٠' && code <= '٬')
        || code == '،'
        || code == '؛'
        || code == '؟') {
      return (char) code;
    }
    if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
      return code == '\n' ? '\n' : ' ';
    }
    return switch (Character.getType(code)) {
      case Character.NON_SPACING_MARK, Character.FORMAT -> 'ـ';
      case Character.DECIMAL_DIGIT_NUMBER -> '1';
      default -> !Character.isLetter(code) ? '*' : isArabic(code) ? 'ب' : 'x';
    };
  }

  private static boolean isArabic(int code) {
    return Character.UnicodeScript.of(code) == Character.UnicodeScript.ARABIC;
  }
}
