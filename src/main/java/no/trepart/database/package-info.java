/** MariaDB: an embedded server where none is configured, and the migrations that create all tables. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package no.trepart.database;
