-- Narrows the application's database user: it may read and add to the audit trail, and never change or delete what is there.
-- MariaDB cannot take one table out of a grant on the whole database, so each table gets its own grant.
--
-- Schema changes then need another user, who owns the schema. Set for the application:
--   spring.liquibase.user=most_owner, and spring.liquibase.password as a secret.
--
-- Run as root after the first start, and again after each new version (it may bring tables):
--   docker compose exec -T database sh -c 'mariadb -uroot -p"$(cat /run/secrets/database.root.password)" most' < src/main/docker/grants.sql
-- It is left for the operator to run: the user most_owner has to exist, with the password that Liquibase uses.

GRANT ALL PRIVILEGES ON most.* TO 'most_owner'@'%';
REVOKE ALL PRIVILEGES ON most.* FROM 'most'@'%';

DELIMITER //
BEGIN NOT ATOMIC
  FOR one IN (SELECT table_name AS name FROM information_schema.tables
              WHERE table_schema = 'most' AND table_type = 'BASE TABLE') DO
    EXECUTE IMMEDIATE CONCAT(
      'GRANT SELECT, INSERT',
      IF(one.name IN ('audit_entry', 'audit_anchor'), '', ', UPDATE, DELETE'),
      -- A full disk is proven to have room again by making this one empty.
      IF(one.name = 'growth_probe', ', DROP', ''),
      ' ON most.`', one.name, '` TO ''most''@''%''');
  END FOR;
END //
DELIMITER ;
