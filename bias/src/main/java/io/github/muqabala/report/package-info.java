/**
 * The self-contained HTML page that shows a comparison. Most users need only {@link
 * io.github.muqabala.report.HtmlReport}.
 */
@NullMarked
package io.github.muqabala.report;

import org.jspecify.annotations.NullMarked;
