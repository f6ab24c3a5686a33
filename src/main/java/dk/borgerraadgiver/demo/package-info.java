/**
 * Everything that makes the site run on a laptop: an embedded database, an identity provider with test persons, seed
 * cases. Only with the profile {@code demo}; no other room knows of it.
 */
@NullMarked
package dk.borgerraadgiver.demo;

import org.jspecify.annotations.NullMarked;
