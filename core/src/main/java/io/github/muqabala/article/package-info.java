/**
 * What goes in: articles, and the loading of them from files. Most users need only {@link
 * io.github.muqabala.article.Article} and {@link io.github.muqabala.article.Articles}.
 */
@NullMarked
package io.github.muqabala.article;

import org.jspecify.annotations.NullMarked;
