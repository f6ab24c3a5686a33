/** An identity provider for trying the site: real SAML over HTTP, with invented people. */
@NullMarked
package dk.borgerraadgiver.demo.idp;

import org.jspecify.annotations.NullMarked;
