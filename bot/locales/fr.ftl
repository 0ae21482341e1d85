# Ce que l'on lit en français. Chaque identifiant figure aussi dans les autres langues.

## Sortes et types
kind-initiative = Initiative
kind-fund = Fonds
kind-partner = Partenaire
kind-person = Personne
type-programme = Programme
type-policy = Politique
type-plan = Plan
type-event = Événement
type-competition = Compétition
type-centre = Centre
type-infrastructure = Infrastructure
type-platform = Plateforme
type-agreement = Accord
type-mechanism = Mécanisme
type-report = Rapport
type-product = Produit
type-fund = Fonds
type-country = Pays
type-region = Région
type-city = Ville
type-company = Entreprise
type-university = Université
type-institute = Institut
type-association = Association
type-government = Organisme public
type-media = Média
type-person = Personne
kind-and-type = { $kind } · { $type }

## Attributs
attribute-what = Ce que c'est
attribute-purpose = But
attribute-activity = Activité
attribute-part = Composantes
attribute-field = Domaines
attribute-date = Date
attribute-start = Début
attribute-end = Fin
attribute-place = Lieu
attribute-amount = Montant
attribute-count = Nombre
attribute-rank = Rang ou part
attribute-edition = Édition
attribute-theme = Thème
attribute-target = Objectif
attribute-priority = Priorité
attribute-status = État
attribute-reason = Raison
attribute-method = Fonctionnement
attribute-effect = Effet
attribute-strength = Atout
attribute-need = Besoin
attribute-access = Qui peut participer
attribute-position = Fonction
attribute-statement = Déclaration
attribute-publication = Publication

## Attributs dans une phrase : « les sources ne disent pas … »
unsaid-what = ce que c'est
unsaid-purpose = à quoi cela sert
unsaid-activity = ce qui y est fait
unsaid-part = de quoi cela se compose
unsaid-field = de quoi il s'agit
unsaid-date = quand cela a lieu
unsaid-start = quand cela a commencé
unsaid-end = jusqu'à quand cela dure
unsaid-place = où cela se trouve
unsaid-amount = de combien d'argent il s'agit
unsaid-count = combien
unsaid-rank = quel en est le rang
unsaid-edition = de quelle édition il s'agit
unsaid-theme = quel en est le thème
unsaid-target = quel en est l'objectif
unsaid-priority = ce qui vient ensuite
unsaid-status = si cela existe déjà
unsaid-reason = pourquoi
unsaid-method = comment cela fonctionne
unsaid-effect = ce que cela apporte
unsaid-strength = quels en sont les atouts
unsaid-need = ce qui manque
unsaid-access = qui peut participer
unsaid-position = quelle est la fonction de cette personne
unsaid-statement = ce qui en a été dit
unsaid-publication = où cela a été publié

## Relations, vues du fichier où elles figurent
role-organiser = Organisation
role-host = Hôte
role-founder =
    { $type ->
        [company] Fondation
        [infrastructure] Réalisation
        [platform] Réalisation
        [product] Réalisation
       *[other] À l'origine
    }
role-participant = Participants
role-invitee = Invités
role-partner = Partenaires
role-signatory = Signataires
role-visited = A visité
role-leader = Direction
role-employer = Travaille pour
role-author = Auteur
role-publisher = Éditeur
role-reporter = Rapporté par
role-speaker = Propos de
role-location =
    { $type ->
        [person] En poste
       *[other] Lieu
    }
role-parent = Fait partie de
role-beneficiary = Destiné à
role-supporter = Soutenu par
role-origin =
    { $type ->
        [infrastructure] Origine
        [programme] Origine
        [media] Source
       *[other] Issu de
    }
role-connected = Relié à
role-topic = Sujet
role-namesake = Dans son nom
role-similar = Nom proche, lien inconnu

## Les mêmes relations, vues de l'autre côté
role-of-organiser = Organise
role-of-host = Accueille
role-of-founder =
    { $type ->
        [plan] À l'origine de
        [policy] À l'origine de
        [programme] À l'origine de
       *[other] A créé
    }
role-of-participant = Participe à
role-of-invitee = Invité à
role-of-partner = Partenaire de
role-of-signatory = Signataire de
role-of-visited = Visité par
role-of-leader = Dirige
role-of-employer = Équipe
role-of-author = Auteur de
role-of-publisher = A publié
role-of-reporter = Rapporte
role-of-speaker = S'exprime sur
role-of-location =
    { $type ->
        [person] Affectation de
       *[other] Lieu de
    }
role-of-parent = Comprend
role-of-beneficiary = Bénéficiaire de
role-of-supporter = Soutient
role-of-origin =
    { $type ->
        [infrastructure] Origine de
        [programme] Origine de
        [media] Source de
       *[other] A mené à
    }
role-of-connected = Relié à
role-of-topic = Mentionné dans
role-of-namesake = Figure dans le nom de
role-of-similar = Nom proche, lien inconnu

## État
status-done =
    { $type ->
        [event] A eu lieu
        [competition] Lancement effectué
       *[other] Existe
    }
status-planned = Prévu
status-proposed = Proposé
labelled = { $label } ({ $status })
before-value = { $label } :
label-of-other = { $name } : { $label }

## Valeurs
list-is-open = { $names } et d'autres : la source ne donne que des exemples
bound-exact = { $value }
bound-over = plus de { $value }
bound-nearly = près de { $value }
bound-about = environ { $value }
money =
    { $currency ->
        [CNY] { $number } { $large ->
            [yes] de yuans
           *[no] yuans
        }
        [USD] { $number } { $large ->
            [yes] de dollars
           *[no] dollars
        }
       *[other] { $number } { $name }
    }
money-converted = { $money } ({ $converted })
count =
    { $link ->
        [de] { $number } de { $unit }
        [elided] { $number } d'{ $unit }
       *[none] { $number } { $unit }
    }
count-range = { $from } à { $to } { $unit }
date-no-year = { $date } (année non précisée)
date-about = vers { $date } (« { $said } » dans la source)
date-range = { $start } – { $end }
date-since = à partir de { $date }
date-until = jusqu'à { $date }
date-said = « { $said } », selon la source
date-decade = les années { $year }

## Citations
says = selon { $names }
quoted = « { $text } »
refers-to = [{ $name }]
title-of-ours = { $text } (le texte n'a pas de titre ; celui-ci est le nôtre)
outlet-not-named = média non nommé
author-not-named = auteur non nommé
citation = { $outlet }, { $title }, { $date }, en { $language }
source-undated = date non précisée
translation = Notre traduction : { $text }
note = Note de la rédaction : { $text }
page = Page { $page } sur { $pages }

## Lignes au-dessus des affirmations
remark-yes = Oui, une source le dit.
remark-no = Non. Voici ce que dit la source :
remark-premise = Ce n'est pas tout à fait ce que disent les sources :
remark-first-yes = À la première question : oui, une source le dit.
remark-first-no = À la première question : non. Voici ce que dit la source :
remark-second-yes = À la deuxième question : oui, une source le dit.
remark-second-no = À la deuxième question : non. Voici ce que dit la source :
remark-third-yes = À la troisième question : oui, une source le dit.
remark-third-no = À la troisième question : non. Voici ce que dit la source :
remark-open-list = La source donne des exemples ; il peut y en avoir d'autres.
remark-partly = Les sources ne répondent qu'à une partie de la question.
remark-more-questions = J'ai répondu à vos premières questions ; posez les autres une par une.

## Choix
choice-one = Est-ce cela que vous cherchez ?
choice-near-tie = De quoi s'agit-il ?
choice-elsewhere = Trouvé sous une autre commande
choice-browse = Ce dont parlent les sources
kinds-initiative = Initiatives
kinds-fund = Fonds
kinds-partner = Partenaires
kinds-person = Personnes
several-fit = Voici ce qui correspond
choice-placeholder = Choisissez pour voir la fiche
related-placeholder = Voir aussi : choisissez une fiche

## Pas de réponse
gap-title = Absent des sources
gap-not-in-sources = Les sources n'en disent rien.
gap-no-such-name = Les sources ne parlent de rien qui porte ce nom.
gap-not-said = { $name } figure dans les sources, mais elles ne disent pas { $asked }.
gap-not-said-plain = { $name } figure dans les sources, mais elles n'en disent rien sur ce point.
gap-empty-title = Posez-moi une question
gap-empty = Par exemple « de combien est doté le fonds IA du Guangxi ? », ou un nom après /initiative, /fonds ou /partenaire. Pour continuer sur l'une de mes réponses, répondez-y.
gap-greeting-title = Bonjour !
gap-greeting = Interrogez-moi sur les initiatives, le fonds ou les partenaires de mes sources ; je réponds avec la phrase qui le dit.
gap-thanks-title = Avec plaisir
gap-thanks = Une autre question sur ce que disent les sources ?
gap-small-talk-title = Ce n'est pas dans mes sources
gap-small-talk = Je ne connais que ce que disent quelques articles sur la coopération de la Chine en intelligence artificielle. Interrogez-moi sur une initiative, un fonds, un partenaire ou une personne.
gap-cited-title = Les articles eux-mêmes
gap-cited = Ce qu'en disent leurs références ; ce qui n'y figure pas, les textes ne le donnent pas.
gap-gone-title = Fiche supprimée
gap-gone = Cette fiche a été retirée de la base.
nearest = Le plus proche dans les sources :
known-instead = Elles en disent autre chose.

## Sources et aide
sources-title = Sources
sources-by = par { $names }
sources-language = en { $language }
sources-untitled = titre de la rédaction
sources-quotes =
    { $count ->
        [one] { $count } citation
       *[other] { $count } citations
    }
sources-footer =
    { $entities } fiches, chaque affirmation avec une citation ; version { $version }.
help-title = Footnote
help-what = Je ne réponds que ce que disent mes sources, et je montre la phrase qui le dit. Quand elles se taisent, je le dis.
help-names = /initiative, /fonds, /partenaire
help-names-about = tapez un nom, ou laissez vide pour parcourir
help-ask = /demander
help-ask-about = posez une question, par exemple « de combien est doté le fonds IA du Guangxi ? »
help-check = /vérifier
help-check-about = voyez phrase par phrase ce que les sources confirment d'un texte ; pour un message, ouvrez son menu › Applications › Vérifier dans les sources
help-sources = /sources
help-sources-about = les articles que je connais
help-mention = Vous pouvez aussi me mentionner avec une question, répondre à l'une de mes réponses ou m'écrire directement. Ajoutez privé: True à une commande pour une réponse que vous seul voyez.

## Un message, vérifié affirmation par affirmation
check-title = Vérifié dans les sources
verdict-supported = ✓ Confirmé
verdict-contradicted = ✗ Contredit
verdict-partly = ◐ Confirmé en partie
verdict-absent = ○ Absent des sources
counted-supported =
    { $count ->
        [one] { $count } affirmation confirmée
       *[other] { $count } affirmations confirmées
    }
counted-contradicted =
    { $count ->
        [one] { $count } contredite
       *[other] { $count } contredites
    }
counted-partly =
    { $count ->
        [one] { $count } confirmée en partie
       *[other] { $count } confirmées en partie
    }
counted-absent =
    { $count ->
        [one] { $count } absente des sources
       *[other] { $count } absentes des sources
    }
aspect-amount = Montant
aspect-currency = Monnaie
aspect-count = Nombre
aspect-date = Date
aspect-place = Lieu
aspect-participant = Qui
aspect-status = Fait ou prévu
aspect-other = Détail
difference = message : { $message } ; source : { $source }
check-missing = Non mentionné
check-continued = suite
check-nothing = Il n'y a rien à vérifier ici : aucune affirmation qu'une source pourrait confirmer ou contredire.
check-no-text = Il n'y a pas de texte à vérifier ici. Je lis les mots, pas les images, les autocollants ni les sondages, ni ce que Discord annonce lui-même.
check-cut = Ce texte est plus long que ce que je lis : seul son début, jusqu'à { $count } caractères, a été vérifié.
check-gone = Je n'ai plus le texte de cette vérification. Relancez-la, s'il vous plaît.
check-only-you = Ici, Discord ne montre qu'à vous ce que je publie.

## Boutons
button-previous = Précédent
button-next = Suivant
button-post = Publier le résultat
button-message = Aller au message
button-everything = Tout sur { $name }

## Commandes : noms en minuscules, sans espaces
command-initiative = initiative
command-initiative-about = Ce que disent les sources d'une initiative, d'un plan, d'un événement, d'un centre ou d'un accord
command-fund = fonds
command-fund-about = Ce que disent les sources d'un fonds
command-partner = partenaire
command-partner-about = Ce que disent les sources d'un pays, d'une ville, d'une entreprise ou d'une université
command-ask = demander
command-ask-about = Posez une question ; la réponse vient avec la phrase qui la prouve
command-check = vérifier
command-check-about = Vérifier un texte : ce que les sources confirment, contredisent ou ne mentionnent pas
menu-check = Vérifier dans les sources
command-sources = sources
command-sources-about = Les articles dont vient chaque réponse
command-help = aide
command-help-about = Ce que fait ce bot, et comment l'interroger
command-reload = recharger
command-reload-about = Pour les opérateurs : recharger la base
option-name = nom
option-name-about = Un nom, ou une partie ; laissez vide pour parcourir
option-question = question
option-question-about = Votre question, comme à une personne
option-text = texte
option-text-about = Le texte à vérifier ; ses 4 000 premiers caractères sont lus
option-private = privé
option-private-about = Ne montrer la réponse qu'à moi

## Rechargement
reload-forbidden = Seuls les opérateurs de ce bot peuvent faire cela.
reload-running = Un rechargement est déjà en cours ; attendez son résultat.
reload-same = Rien n'a changé : version { $version }.
reload-done = Chargé : version { $before } → { $after }.
reload-added =
    { $count ->
        [one] Ajouté ({ $count }) : { $names }
       *[other] Ajoutés ({ $count }) : { $names }
    }
reload-changed =
    { $count ->
        [one] Modifié ({ $count }) : { $names }
       *[other] Modifiés ({ $count }) : { $names }
    }
reload-removed =
    { $count ->
        [one] Retiré ({ $count }) : { $names }
       *[other] Retirés ({ $count }) : { $names }
    }
reload-sources-changed = Sources modifiées : { $names }
reload-invalid =
    { $count ->
        [one] La base a { $count } problème, l'ancienne continue donc à répondre. Les détails, en anglais pour la rédaction :
       *[other] La base a { $count } problèmes, l'ancienne continue donc à répondre. Les détails, en anglais pour la rédaction :
    }

## Quand quelque chose gêne
error-unexpected = Désolé, une erreur s'est produite de mon côté. Si elle se répète, donnez ce numéro à un opérateur : { $reference }.
error-unknown-command = Cette commande n'existe plus. Redémarrez Discord pour voir les commandes actuelles.
error-old-button = Ce bouton vient d'une version plus ancienne. Posez la question à nouveau.
cooldown =
    { $seconds ->
        [one] Un instant : vous pourrez redemander dans { $seconds } seconde.
       *[other] Un instant : vous pourrez redemander dans { $seconds } secondes.
    }
